package school.gatehouse.change;

import java.time.Instant;

/**
 * A committed change.
 *
 * @param value what the deed gave back
 * @param version its number; a check with this version or a later one has seen it
 * @param at from when it counts
 */
public record Done<T>(T value, long version, Instant at) {}
