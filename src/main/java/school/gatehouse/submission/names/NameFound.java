package school.gatehouse.submission.names;

import java.util.UUID;

/**
 * A pupil's name in some words; holds nothing that was read.
 *
 * @param where the place, with the number of the word in a short one: {@code the caption (word 3)}
 */
public record NameFound(UUID pupil, String where, Strength strength) {}
