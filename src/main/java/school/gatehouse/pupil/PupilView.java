package school.gatehouse.pupil;

import java.time.LocalDate;
import java.util.UUID;

/** A pupil as the office sees them. */
public record PupilView(
    UUID id,
    String givenName,
    String familyName,
    String knownAs,
    LocalDate dateOfBirth,
    String yearGroup,
    String className,
    String externalId,
    LocalDate onRollFrom,
    LocalDate onRollUntil) {

  static PupilView of(Pupil row) {
    return new PupilView(
        row.id(),
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
}
