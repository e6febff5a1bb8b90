package school.gatehouse.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.pupil.PupilName;

/**
 * An item that is refused at a place for nothing but what two people could answer for together.
 *
 * @param waiting what the first person proposed, if somebody has
 * @param people who is in it, as was said
 * @param names of the pupils among the people
 * @param previewable there is a cleaned copy that can be looked at
 */
public record OverrideCase(
    UUID submission,
    String title,
    UUID channel,
    String place,
    List<ToldReason> reasons,
    Optional<Proposed> waiting,
    People people,
    List<PupilName> names,
    boolean previewable) {

  /**
   * What the first person proposed.
   *
   * @param mayAnswer the reader neither proposed it nor sent the item in
   */
  public record Proposed(UUID id, String reason, Instant at, boolean mayAnswer, UUID proposedBy) {}
}
