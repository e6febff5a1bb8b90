package school.gatehouse.submission;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** What becomes of a submission, for whoever watches it. */
@Path("/api/v1/submissions/{id}/events")
public class SubmissionEventsResource {

  private final SubmissionEvents events;
  private final Callers callers;

  SubmissionEventsResource(SubmissionEvents events, Callers callers) {
    this.events = events;
    this.callers = callers;
  }

  @GET
  @Operation(
      summary = "What becomes of a submission, as it goes on",
      description =
          "Events named progress ({received, size} in bytes), state (as in the submission) and, last,"
              + " verdict: the submission's verdicts as this reader may see them. Ends after the"
              + " verdict or after ten minutes.")
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
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public Multi<OutboundSseEvent> follow(UUID id, @Context Sse sse) {
    return events.follow(callers.now(), id, sse);
  }
}
