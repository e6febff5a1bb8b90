package school.gatehouse.pupil.guardian;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.Papers;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.ResponsibilityStatement;
import school.gatehouse.school.ResponsibilityBasis;

/** What the office keeps of a guardian. */
public record GuardianFields(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String relationship,
    @Email @Size(max = 320) String email,
    @NotNull Authority authority,
    @NotNull @Valid Statement parentalResponsibility,
    UUID evidence) {

  /**
   * One statement about parental responsibility.
   *
   * @param until the last day it speaks of
   */
  @Schema(name = "NewResponsibilityStatement")
  public record Statement(
      @NotNull ResponsibilityState state,
      ResponsibilityBasis basis,
      LocalDate from,
      LocalDate until) {

    static Statement of(ResponsibilityStatement known) {
      return new Statement(
          known.state(),
          known.basis().orElse(null),
          known.from().orElse(null),
          known.until().orElse(null));
    }
  }

  static GuardianFields of(Guardian row, ResponsibilityStatement last) {
    return new GuardianFields(
        row.name, row.relationship, row.email, row.authority, Statement.of(last), row.evidence);
  }

  void check(Papers papers) {
    var said = parentalResponsibility;
    if (said.from() != null && said.until() != null && said.until().isBefore(said.from())) {
      throw Problem.invalid(
          "parentalResponsibility.until", "must not be before the day on which it begins");
    }
    Optional.ofNullable(evidence).ifPresent(id -> papers.insist(id, "evidence"));
  }
}
