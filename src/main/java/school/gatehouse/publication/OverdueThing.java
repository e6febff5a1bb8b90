package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that has waited for too long.
 *
 * @param id of the place, the submission to review, the take-down or the incident
 * @param place the name of a place; absent where several are concerned
 * @param title what the teacher called the item; absent where it is about a place
 * @param media the item; absent where it is about a place
 * @param previewable there is a small picture of the item
 * @param since when it was due, or since when it has waited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverdueThing(
    Kind kind,
    UUID id,
    String place,
    Instant since,
    String title,
    UUID media,
    boolean previewable) {

  static OverdueThing ofPlace(UUID id, String name, Instant since) {
    return new OverdueThing(Kind.PLACE_REVIEW, id, name, since, null, null, false);
  }

  OverdueThing waitingSince(Instant other) {
    return new OverdueThing(kind, id, place, other, title, media, previewable);
  }

  /** What it is. */
  @Schema(name = "OverdueKind")
  public enum Kind {
    PLACE_REVIEW,
    REVIEW,
    TAKEDOWN,
    INCIDENT
  }
}
