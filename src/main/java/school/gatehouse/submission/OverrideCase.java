package school.gatehouse.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.decision.ToldReason;

/**
 * An item that is refused at a place for nothing but what two people could answer for together.
 *
 * @param waiting what the first person proposed, if somebody has
 */
public record OverrideCase(
    UUID submission,
    String title,
    UUID channel,
    String place,
    List<ToldReason> reasons,
    Optional<Proposed> waiting) {

  /**
   * What the first person proposed.
   *
   * @param mayAnswer the reader neither proposed it nor sent the item in
   */
  public record Proposed(UUID id, String reason, Instant at, boolean mayAnswer) {}
}
