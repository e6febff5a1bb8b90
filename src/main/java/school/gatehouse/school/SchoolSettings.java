package school.gatehouse.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
}
