package school.gatehouse.pupil;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import school.gatehouse.problem.Problem;

/**
 * What the office keeps of a pupil.
 *
 * @param onRollUntil the last day on roll
 */
public record PupilFields(
    @NotBlank @Size(max = 200) String givenName,
    @NotBlank @Size(max = 200) String familyName,
    @Size(max = 200) String knownAs,
    @NotNull LocalDate dateOfBirth,
    @NotNull @Pattern(regexp = "R|[1-9]|1[0-3]", message = "must be R or a number from 1 to 13")
        String yearGroup,
    @NotBlank @Size(max = 200) String className,
    @Size(max = 200) String externalId,
    @NotNull LocalDate onRollFrom,
    LocalDate onRollUntil) {

  private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);

  static PupilFields of(Pupil row) {
    return new PupilFields(
        row.givenName,
        row.familyName,
        row.knownAs,
        row.dateOfBirth,
        row.yearGroup,
        row.className,
        row.externalId,
        row.onRollFrom,
        row.onRollUntil);
  }

  void check(LocalDate today) {
    if (dateOfBirth.isAfter(today)) {
      throw Problem.invalid("dateOfBirth", "must not be in the future");
    }
    if (dateOfBirth.isBefore(OLDEST)) {
      throw Problem.invalid("dateOfBirth", "must not be before 1990");
    }
    if (onRollUntil != null && onRollUntil.isBefore(onRollFrom)) {
      throw Problem.invalid("onRollUntil", "must not be before the first day on roll");
    }
  }
}
