package school.gatehouse.media.upload;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import school.gatehouse.access.Caller;
import school.gatehouse.access.CallerNow;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;

/** How far an upload is, for whoever watches it. */
@Path(UploadResource.PATH + "/{id}/events")
public class UploadEventsResource {

  private final Uploads uploads;
  private final Callers callers;
  private final CallerNow callerNow;

  UploadEventsResource(Uploads uploads, Callers callers, CallerNow callerNow) {
    this.uploads = uploads;
    this.callers = callers;
    this.callerNow = callerNow;
  }

  /** Bytes that are kept, of how many. */
  record Progress(long received, long size) {}

  @GET
  @Operation(
      summary = "How far an upload is, as it goes on",
      description =
          "Events named progress, with {received, size}; ends when all has arrived, when the upload"
              + " is gone, or after ten minutes.")
  @APIResponse(
      responseCode = "200",
      description = "Server-sent events.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @Blocking
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public Multi<OutboundSseEvent> follow(UUID id, @Context Sse sse) {
    var caller = callers.now();
    uploads.of(caller, id);
    return EventFeed.of(sse, () -> look(caller, id));
  }

  private EventFeed.Look look(Caller caller, UUID id) {
    return callerNow
        .of(caller)
        .map(
            now -> {
              try {
                var upload = uploads.of(now, id);
                var progress = new Progress(upload.received(), upload.size());
                return new EventFeed.Look(
                    List.of(new EventFeed.Told("progress", progress)), upload.isComplete());
              } catch (Problem gone) {
                return EventFeed.Look.NOTHING_MORE;
              }
            })
        .orElse(EventFeed.Look.NOTHING_MORE);
  }
}
