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
import java.util.ArrayList;
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
import school.gatehouse.media.upload.EventFeed;
import school.gatehouse.media.upload.EventFeed.Told;
import school.gatehouse.problem.Problem;

/** What becomes of a submission, for whoever watches it. */
@Path("/api/v1/submissions/{id}/events")
public class SubmissionEventsResource {

  private final OpenSubmission open;
  private final Callers callers;
  private final CallerNow callerNow;

  SubmissionEventsResource(OpenSubmission open, Callers callers, CallerNow callerNow) {
    this.open = open;
    this.callers = callers;
    this.callerNow = callerNow;
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
    var caller = callers.now();
    open.view(caller, id);
    return EventFeed.of(sse, () -> look(caller, id));
  }

  /** Asked again each time: whoever may not see it any more hears nothing more. */
  private EventFeed.Look look(Caller caller, UUID id) {
    try {
      return callerNow
          .of(caller)
          .map(now -> look(open.progress(now, id), open.view(now, id)))
          .orElse(EventFeed.Look.NOTHING_MORE);
    } catch (Problem gone) {
      return EventFeed.Look.NOTHING_MORE;
    }
  }

  private static EventFeed.Look look(OpenSubmission.Progress progress, SubmissionView view) {
    List<Told> all = new ArrayList<>();
    all.add(new Told("progress", progress));
    all.add(new Told("state", view.state()));
    boolean last =
        view.state() == SubmissionState.DECIDED || view.state() == SubmissionState.REFUSED_FILE;
    if (last) {
      all.add(new Told("verdict", view.verdicts()));
    }
    return new EventFeed.Look(all, last);
  }
}
