package school.gatehouse.consent.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** A pupil's permissions as a story. */
@Path("/api/v1/pupils/{pupil}/timeline")
public class TimelineResource {

  private final TellTimeline timeline;
  private final Callers callers;

  TimelineResource(TellTimeline timeline, Callers callers) {
    this.timeline = timeline;
    this.callers = callers;
  }

  @GET
  @Operation(summary = "Everything recorded about a pupil's permissions, the newest first")
  @RolesAllowed(Roles.OFFICE)
  public Timeline tell(UUID pupil) {
    return timeline.tell(callers.now(), pupil);
  }
}
