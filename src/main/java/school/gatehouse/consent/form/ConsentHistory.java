package school.gatehouse.consent.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.Person;

/**
 * Where a pupil's permissions stood at an instant, and why; persons are ids.
 *
 * @param held whether nothing of this pupil may be shown now, whatever is permitted; it says
 *     nothing of why, and nothing of the instant asked about
 */
public record ConsentHistory(
    Instant at,
    boolean held,
    List<Standing> items,
    @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

  /**
   * One permission.
   *
   * @param channels where it is permitted
   * @param events all that was said about it by then, as it was recorded
   */
  @Schema(name = "PermissionStanding")
  public record Standing(
      Category category,
      Kind kind,
      Naming naming,
      ConsentState state,
      Set<UUID> channels,
      List<Event> events) {}

  /**
   * Something said on a form or in a withdrawal or objection.
   *
   * @param type GIVEN, REFUSED, BLANK, WITHDRAWN or OBJECTED
   * @param counts whether the state comes of it
   */
  @Schema(name = "ConsentEvent")
  public record Event(
      UUID id,
      String type,
      Person by,
      Optional<LocalDate> signedOn,
      Optional<LocalDate> receivedOn,
      Instant recordedAt,
      Optional<Instant> invalidatedAt,
      Optional<UUID> notice,
      Optional<UUID> evidence,
      UUID keyedBy,
      boolean counts) {}
}
