package school.gatehouse.pupil.hold;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Once;
import school.gatehouse.pupil.PupilName;

/** Why a pupil must not be shown. */
@Path("/api/v1/pupils/{pupil}/holds")
@RolesAllowed({Roles.SAFEGUARDING, Roles.HEAD})
public class HoldResource {

  private final Holds holds;
  private final KeepHolds keep;
  private final Callers callers;
  private final SchoolWall wall;
  private final Once once;

  HoldResource(Holds holds, KeepHolds keep, Callers callers, SchoolWall wall, Once once) {
    this.holds = holds;
    this.keep = keep;
    this.callers = callers;
    this.wall = wall;
    this.once = once;
  }

  /** What is and was recorded of one pupil. */
  public record HoldList(
      PupilName pupil,
      List<HoldView> items,
      @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List holds and restrictions")
  public HoldList list(UUID pupil) {
    return wall.in(callers.now().school(), () -> holds.of(pupil));
  }

  @POST
  @Operation(summary = "Set a hold or restriction")
  public RestResponse<HoldView> set(UUID pupil, @NotNull @Valid HoldFields wanted) {
    return once.create(wanted, HoldView.class, () -> keep.set(callers.now(), pupil, wanted));
  }

  /** Ends it; the row stays. */
  @DELETE
  @Operation(summary = "End a hold or restriction")
  @Path("{id}")
  public void end(UUID pupil, UUID id) {
    keep.end(callers.now(), pupil, id);
  }
}
