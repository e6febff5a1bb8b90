package school.gatehouse.publication;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that has waited for too long.
 *
 * @param id of the place, the submission to review, the take-down or the incident
 * @param place the name of a place; absent where several are concerned
 * @param since when it was due, or since when it has waited
 */
public record OverdueThing(Kind kind, UUID id, String place, Instant since) {

  /** What it is. */
  @Schema(name = "OverdueKind")
  public enum Kind {
    PLACE_REVIEW,
    REVIEW,
    TAKEDOWN,
    INCIDENT
  }
}
