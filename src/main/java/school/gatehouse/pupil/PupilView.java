package school.gatehouse.pupil;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.pupil.finding.FindRelatives.Relatives;

/**
 * A pupil as the office sees them.
 *
 * @param twinHere the school has another child with this family name and date of birth
 * @param siblingHere the school has another child with a guardian of this name or e-mail
 */
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
    LocalDate onRollUntil,
    boolean twinHere,
    boolean siblingHere) {

  /** The part of it that those see who only have to tell pupils apart. */
  public PupilName name() {
    return new PupilName(
        id, givenName, familyName, Optional.ofNullable(knownAs), className, dateOfBirth);
  }

  static PupilView of(Pupil row, Relatives relatives) {
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
        row.onRollUntil,
        relatives.hasTwin(row.id()),
        relatives.hasSibling(row.id()));
  }
}
