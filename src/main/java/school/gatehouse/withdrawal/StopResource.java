package school.gatehouse.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;

/** The red button, for everybody who works in the school. */
@Path("/api/v1/stops")
class StopResource {

  private final PressStop stop;
  private final Callers callers;
  private final Once once;

  StopResource(PressStop stop, Callers callers, Once once) {
    this.stop = stop;
    this.callers = callers;
    this.once = once;
  }

  /** On a pupil or on an item. */
  record NewStop(UUID pupil, UUID media, @Size(max = 2000) String note) {}

  @Schema(name = "Stopped")
  record Stopped(UUID id, Instant effectiveAt, long version) {}

  @POST
  @Operation(summary = "Stop a pupil or an item at once")
  @RolesAllowed({
    Roles.OFFICE,
    Roles.TEACHER,
    Roles.HEAD,
    Roles.DEPUTY,
    Roles.SAFEGUARDING,
    Roles.DPO,
    Roles.AUDITOR,
    Roles.EDITOR,
    Roles.REVIEWER,
    Roles.ADMIN
  })
  public RestResponse<Stopped> press(@NotNull @Valid NewStop wanted) {
    return once.create(wanted, Stopped.class, () -> stop.press(callers.now(), wanted));
  }

  @DELETE
  @Operation(summary = "Lift a stop")
  @Path("{id}")
  @RolesAllowed({Roles.OFFICE, Roles.SAFEGUARDING})
  public void lift(UUID id) {
    stop.lift(callers.now(), id);
  }
}
