package school.gatehouse.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A no that has been recorded.
 *
 * @param effectiveAt from when it counts
 * @param version its number: a check with this version or a later one has seen it
 * @param takedowns what it opened
 */
public record Withdrawn(UUID id, Instant effectiveAt, long version, List<UUID> takedowns) {}
