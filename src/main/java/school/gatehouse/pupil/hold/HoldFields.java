package school.gatehouse.pupil.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.Papers;

/**
 * A hold or restriction to be set.
 *
 * @param from first day; may be in the future
 * @param until a day to look at it again; the last day only of a restriction that ends by itself
 */
public record HoldFields(
    @NotNull HoldKind kind,
    @NotBlank @Size(max = 2000) String reason,
    @NotNull LocalDate from,
    LocalDate until,
    Boolean endsByItself,
    UUID evidence) {

  boolean selfEnding() {
    return Boolean.TRUE.equals(endsByItself);
  }

  void check(Papers papers) {
    if (until != null && until.isBefore(from)) {
      throw Problem.invalid("until", "must not be before the day on which it begins");
    }
    if (selfEnding() && kind != HoldKind.RESTRICTION) {
      throw Problem.invalid("endsByItself", "is for restrictions only; a person ends a hold");
    }
    if (selfEnding() && until == null) {
      throw Problem.invalid("until", "must be filled in where it is to end by itself");
    }
    Optional.ofNullable(evidence).ifPresent(id -> papers.insist(id, "evidence"));
  }
}
