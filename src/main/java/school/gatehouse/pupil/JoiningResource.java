package school.gatehouse.pupil;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.pupil.finding.FindRelatives;
import school.gatehouse.school.Schools;

/** Pupils who are not on roll yet. */
@Path("/api/v1/pupils/joining")
public class JoiningResource {

  private final Pupils pupils;
  private final FindRelatives relatives;
  private final Callers callers;
  private final SchoolWall wall;
  private final Schools schools;

  JoiningResource(
      Pupils pupils, FindRelatives relatives, Callers callers, SchoolWall wall, Schools schools) {
    this.pupils = pupils;
    this.relatives = relatives;
    this.callers = callers;
    this.wall = wall;
    this.schools = schools;
  }

  /** In the order of the days on which they come. */
  @Schema(name = "JoiningPupils")
  public record Joining(
      List<PupilView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List the pupils who are not on roll yet")
  @RolesAllowed(Roles.OFFICE)
  public Joining list() {
    return wall.in(
        callers.now().school(),
        () -> {
          var rows =
              pupils.list(
                  "onRollFrom > ?1 order by onRollFrom, folded, id",
                  schools.facts().dayOf(wall.now().now()));
          var known = relatives.of(rows.stream().map(Pupil::id).toList());
          return new Joining(rows.stream().map(row -> PupilView.of(row, known)).toList(), null);
        });
  }
}
