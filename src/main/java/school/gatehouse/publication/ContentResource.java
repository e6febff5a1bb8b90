package school.gatehouse.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.media.Previews;

/** The cleaned bytes, as long as some release of them is approved and not denied now. */
@Path("/api/v1/media")
public class ContentResource {

  static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private final ServeContent serve;
  private final FetchItem fetch;
  private final ShowPreview preview;
  private final Callers callers;

  ContentResource(ServeContent serve, FetchItem fetch, ShowPreview preview, Callers callers) {
    this.serve = serve;
    this.fetch = fetch;
    this.preview = preview;
    this.callers = callers;
  }

  /**
   * With {@code rendition=web} a picture comes as it should stand on a page: upright, without any
   * details, at most 2,048 pixels on its longer side, JPEG or, where it can be seen through, PNG.
   * What is no picture, moves or cannot be drawn comes as it is. An editor's fetch registers the
   * item as PRESUMED_LIVE: on the channel that is named, else on each of its channels that has no
   * machine.
   */
  @GET
  @Operation(summary = "The cleaned bytes, while they may be published")
  @Path("{id}/content")
  @RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE, Roles.TEACHER})
  public Response content(
      UUID id,
      @QueryParam("channel") @Pattern(regexp = ID) String channel,
      @QueryParam("rendition") @DefaultValue("copy") @Pattern(regexp = "copy|web")
          String rendition) {
    var caller = callers.now();
    var place = Optional.ofNullable(channel).map(UUID::fromString);
    if (caller.is(Roles.EDITOR) || (place.isPresent() && caller.is(Roles.OFFICE))) {
      fetch.presumeLive(caller, id, place);
    }
    var content =
        rendition.equals("web")
            ? serve.openForTheWeb(caller, id, place)
            : serve.open(caller, id, place);
    return Response.ok(content.bytes(), content.mediaType())
        .header("Content-Length", content.size())
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", "attachment")
        .build();
  }

  /**
   * Small enough to know a picture again and too small to publish; what a report has hidden is
   * shown to the Head, who decides about it.
   */
  @GET
  @Operation(summary = "A small picture of an item, while it may be published")
  @Path("{id}/preview")
  @Produces("image/jpeg")
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.TEACHER, Roles.HEAD})
  public Response preview(UUID id) {
    return Previews.answer(preview.of(callers.now(), id));
  }
}
