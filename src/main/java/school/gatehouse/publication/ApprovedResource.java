package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.MediaKind;

/** What may go to a place at this moment. */
@Path("/api/v1/channels/{channel}/approved")
public class ApprovedResource {

  private final ListApproved list;
  private final Callers callers;

  ApprovedResource(ListApproved list, Callers callers) {
    this.list = list;
    this.callers = callers;
  }

  /**
   * An item that has an approved release for the place and is allowed there now.
   *
   * @param title what the teacher called it
   * @param caption what is to stand beside it; nothing else was looked at for names
   * @param validUntil when time alone ends that; absent: not foreseen
   * @param allowedSince when it was first allowed there
   * @param places where it is or may be on this channel
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ApprovedItem")
  public record Item(
      UUID media,
      String title,
      String caption,
      Naming naming,
      MediaKind kind,
      String mediaType,
      long bytes,
      Instant submittedAt,
      Instant validUntil,
      Instant allowedSince,
      List<PublicationView> places) {}

  @Schema(name = "ApprovedList")
  public record Page(List<Item> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** The newest first; of one item only, if it is named. */
  @GET
  @Operation(summary = "What may go to this place now")
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.CMS})
  public Page approved(
      UUID channel,
      @QueryParam("media") @Pattern(regexp = ContentResource.ID) String media,
      @QueryParam("cursor") String cursor) {
    return list.page(callers.now(), channel, media == null ? null : UUID.fromString(media), cursor);
  }
}
