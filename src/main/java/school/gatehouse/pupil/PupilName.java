package school.gatehouse.pupil;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All that a teacher sees of a pupil: enough to say who is in a picture. */
public record PupilName(
    UUID id,
    String givenName,
    String familyName,
    Optional<String> knownAs,
    String className,
    LocalDate dateOfBirth) {}
