package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;

/** Where a pupil can be seen. */
@Path("/api/v1/pupils/{pupil}/live")
public class LiveResource {

  private final TellLive live;
  private final Pupils pupils;
  private final Callers callers;
  private final SchoolWall wall;

  LiveResource(TellLive live, Pupils pupils, Callers callers, SchoolWall wall) {
    this.live = live;
    this.pupils = pupils;
    this.callers = callers;
    this.wall = wall;
  }

  public record LiveList(
      List<LiveItem> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List the items with a pupil in them, and where they are live or planned")
  @RolesAllowed(Roles.OFFICE)
  public LiveList live(UUID pupil) {
    return wall.in(
        callers.now().school(),
        () -> {
          if (!pupils.exists(pupil)) {
            throw Problem.notHere();
          }
          return new LiveList(live.of(pupil, Set.of()), null);
        });
  }
}
