package school.gatehouse.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One proposal, and what the second person has said to it.
 *
 * @param answer empty while nobody has answered
 */
public record OverrideStory(
    UUID id,
    UUID submission,
    String title,
    String place,
    String reason,
    UUID proposedBy,
    Instant proposedAt,
    Optional<Answer> answer) {

  /** The second person's answer; there is only one. */
  @Schema(name = "OverrideAnswerGiven")
  public record Answer(
      OverrideAnswer.Outcome outcome, String reason, UUID answeredBy, Instant answeredAt) {}
}
