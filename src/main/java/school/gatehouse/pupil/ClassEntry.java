package school.gatehouse.pupil;

/**
 * A pupil on a list of a class.
 *
 * @param twin another pupil of the school has the same family name and date of birth
 */
public record ClassEntry(PupilName name, boolean twin) {}
