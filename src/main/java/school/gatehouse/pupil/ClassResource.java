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
import school.gatehouse.school.Schools;

/** The classes that pupils are in. */
@Path("/api/v1/classes")
public class ClassResource {

  private final Pupils pupils;
  private final Callers callers;
  private final SchoolWall wall;
  private final Schools schools;

  ClassResource(Pupils pupils, Callers callers, SchoolWall wall, Schools schools) {
    this.pupils = pupils;
    this.callers = callers;
    this.wall = wall;
    this.schools = schools;
  }

  /** A class and how many pupils are in it today. */
  @Schema(name = "SchoolClass")
  public record ClassView(String name, long pupils) {}

  /** All classes, by name. */
  public record ClassList(
      List<ClassView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List the classes")
  @RolesAllowed({Roles.OFFICE, Roles.TEACHER})
  public ClassList list() {
    return wall.in(
        callers.now().school(),
        () -> new ClassList(pupils.classes(schools.facts().dayOf(wall.now().now())), null));
  }
}
