package school.gatehouse.pupil.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;

/** Finds a child for whoever has to press STOP, without opening the register to everybody. */
@Path("/api/v1/pupils/called")
public class CalledResource {

  private final Pupils pupils;
  private final Callers callers;
  private final SchoolWall wall;

  CalledResource(Pupils pupils, Callers callers, SchoolWall wall) {
    this.pupils = pupils;
    this.callers = callers;
    this.wall = wall;
  }

  @Schema(name = "PupilsCalled")
  public record Called(
      List<PupilName> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /**
   * Children whose names hold every word of {@code name} as a whole word. One word alone finds
   * nobody: whoever asks has to know the child.
   */
  @GET
  @Operation(summary = "Find a child by first and family name, in full")
  @RolesAllowed(Roles.PERSON)
  public Called called(@RestQuery @Size(max = 200) String name) {
    return wall.in(
        callers.now().school(), () -> new Called(pupils.called(name == null ? "" : name), null));
  }
}
