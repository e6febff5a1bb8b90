package school.gatehouse.pupil.guardian;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Once;

/** Who speaks for a pupil. */
@Path("/api/v1/pupils/{pupil}/guardians")
@RolesAllowed(Roles.OFFICE)
public class GuardianResource {

  private final Guardians guardians;
  private final KeepGuardians keep;
  private final Callers callers;
  private final SchoolWall wall;
  private final Once once;

  GuardianResource(
      Guardians guardians, KeepGuardians keep, Callers callers, SchoolWall wall, Once once) {
    this.guardians = guardians;
    this.keep = keep;
    this.callers = callers;
    this.wall = wall;
    this.once = once;
  }

  public record GuardianList(
      List<GuardianView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List who speaks for a pupil")
  public GuardianList list(UUID pupil) {
    return wall.in(callers.now().school(), () -> new GuardianList(guardians.viewsOf(pupil), null));
  }

  @POST
  @Operation(summary = "Add a guardian")
  public RestResponse<GuardianView> add(UUID pupil, @NotNull @Valid GuardianFields wanted) {
    return once.create(wanted, GuardianView.class, () -> keep.add(callers.now(), pupil, wanted));
  }

  /** Changes the fields that are sent; a responsibility that is sent is appended as a statement. */
  @PATCH
  @Operation(summary = "Change the fields that are sent")
  @Path("{id}")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = GuardianFields.class)))
  public GuardianView change(UUID pupil, UUID id, @NotNull ObjectNode fields) {
    return keep.change(callers.now(), pupil, id, fields);
  }
}
