package school.gatehouse.decision;

import java.util.UUID;

/**
 * A pupil in an item.
 *
 * @param possibly the submitter is not certain; judged as if certain, and somebody has to say
 */
public record Depicted(UUID pupil, Role role, boolean possibly) {}
