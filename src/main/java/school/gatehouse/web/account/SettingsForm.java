package school.gatehouse.web.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.school.SchoolSettings;

/** The settings as they were typed. */
public class SettingsForm {

  @RestForm public String timeZone;
  @RestForm public List<String> acceptedBases;
  @RestForm public String papersRequired;
  @RestForm public String ownAgreementFrom;
  @RestForm public String allAskedMustAgree;
  @RestForm public String evidenceMustBeVerified;
  @RestForm public String staffBasis;
  @RestForm public String secondFactor;

  /** What stops counting by it has been read. */
  @RestForm public String confirmed;

  static SettingsForm of(SchoolSettings settings) {
    var form = new SettingsForm();
    form.timeZone = settings.timeZone().getId();
    form.acceptedBases = settings.acceptedBases().stream().map(Enum::name).toList();
    form.papersRequired = ticked(settings.papersRequired());
    form.ownAgreementFrom =
        Optional.ofNullable(settings.ownAgreementFrom()).map(String::valueOf).orElse("");
    form.allAskedMustAgree = ticked(settings.allAskedMustAgree());
    form.evidenceMustBeVerified = ticked(settings.evidenceMustBeVerified());
    form.staffBasis = Optional.ofNullable(settings.staffBasis()).orElse("");
    form.secondFactor = ticked(Boolean.TRUE.equals(settings.secondFactor()));
    return form;
  }

  private static String ticked(boolean on) {
    return on ? "yes" : null;
  }

  /** What a browser has left out stands as empty. */
  SettingsForm filled() {
    timeZone = timeZone == null ? "" : timeZone;
    ownAgreementFrom = ownAgreementFrom == null ? "" : ownAgreementFrom;
    staffBasis = staffBasis == null ? "" : staffBasis;
    return this;
  }

  public boolean has(ResponsibilityBasis basis) {
    return acceptedBases != null && acceptedBases.contains(basis.name());
  }

  /** What was typed as settings; an empty field is none. */
  SchoolSettings settings() {
    return new SchoolSettings(
        zone(),
        bases(),
        papersRequired != null,
        age(),
        allAskedMustAgree != null,
        evidenceMustBeVerified != null,
        staffBasis.isBlank() ? null : staffBasis.strip(),
        secondFactor != null);
  }

  private Set<ResponsibilityBasis> bases() {
    return Arrays.stream(ResponsibilityBasis.values())
        .filter(this::has)
        .collect(Collectors.toSet());
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(timeZone);
    } catch (DateTimeException unknown) {
      throw Problem.invalid("timeZone", "is not one that is known here");
    }
  }

  private Integer age() {
    var typed = ownAgreementFrom.strip();
    try {
      return typed.isEmpty() ? null : Integer.valueOf(typed);
    } catch (NumberFormatException noNumber) {
      throw Problem.invalid("ownAgreementFrom", "must be a whole number from 5 to 18, or empty");
    }
  }
}
