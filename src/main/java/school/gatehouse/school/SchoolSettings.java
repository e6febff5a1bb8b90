package school.gatehouse.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import school.gatehouse.audit.Entry;

/**
 * What a school has settled about permissions.
 *
 * @param timeZone whose midnight begins a day
 * @param acceptedBases on which parental responsibility may rest
 * @param papersRequired court orders, the local authority and delegated carers need their paper
 * @param ownAgreementFrom age from which the pupil's own yes is needed too; absent: never
 * @param allAskedMustAgree every guardian with an answer must have said yes
 * @param staffBasis the recorded basis on which staff and adults may be shown; absent: none
 * @param secondFactor who sees signed forms or held pupils also shows a code from a phone when
 *     signing in; absent in a change: as before
 */
public record SchoolSettings(
    @NotNull ZoneId timeZone,
    @NotEmpty(message = "must be at least one, or no yes in the school counts")
        Set<ResponsibilityBasis> acceptedBases,
    boolean papersRequired,
    @Min(5) @Max(18) Integer ownAgreementFrom,
    boolean allAskedMustAgree,
    boolean evidenceMustBeVerified,
    @Size(max = 500) String staffBasis,
    Boolean secondFactor) {

  static SchoolSettings of(School row) {
    return new SchoolSettings(
        ZoneId.of(row.timeZone),
        row.bases(),
        row.papersRequired,
        row.ownAgreementFrom,
        row.allAskedMustAgree,
        row.evidenceMustBeVerified,
        row.staffBasis,
        row.secondFactor);
  }

  /** What decisions would know of the school with these settings. */
  public SchoolFacts in(SchoolFacts now) {
    return new SchoolFacts(
        now.id(),
        timeZone,
        new ConsentPolicy(
            acceptedBases,
            papersRequired,
            Optional.ofNullable(ownAgreementFrom),
            allAskedMustAgree,
            evidenceMustBeVerified),
        staffBasis != null,
        now.facesCounted(),
        now.demo());
  }

  void writeTo(School row) {
    row.timeZone = timeZone.getId();
    row.acceptedBases =
        acceptedBases.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    row.papersRequired = papersRequired;
    row.ownAgreementFrom = ownAgreementFrom;
    row.allAskedMustAgree = allAskedMustAgree;
    row.evidenceMustBeVerified = evidenceMustBeVerified;
    row.staffBasis = staffBasis;
    row.secondFactor = secondFactor == null ? row.secondFactor : secondFactor;
  }

  /** Says in an entry of the trail what is no longer as it was: from which code to which. */
  Entry changed(SchoolSettings now, Entry entry) {
    var before = codes();
    var said = entry;
    for (var code : now.codes().entrySet()) {
      var old = before.get(code.getKey());
      if (!old.equals(code.getValue())) {
        said = said.with(code.getKey(), old + " > " + code.getValue());
      }
    }
    boolean basisReworded =
        staffBasis != null && now.staffBasis != null && !staffBasis.equals(now.staffBasis);
    return basisReworded ? said.with("staffBasis", "reworded") : said;
  }

  /** What people typed freely is told as set or not: it may name somebody. */
  private Map<String, String> codes() {
    return Map.of(
        "timeZone", timeZone.getId(),
        "acceptedBases", new TreeSet<>(acceptedBases).toString(),
        "papersRequired", String.valueOf(papersRequired),
        "ownAgreementFrom", ownAgreementFrom == null ? "never" : ownAgreementFrom.toString(),
        "allAskedMustAgree", String.valueOf(allAskedMustAgree),
        "evidenceMustBeVerified", String.valueOf(evidenceMustBeVerified),
        "staffBasis", staffBasis == null ? "none" : "set",
        "secondFactor", String.valueOf(secondFactor));
  }
}
