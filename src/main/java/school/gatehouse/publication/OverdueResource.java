package school.gatehouse.publication;

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

/** What has waited for too long, for those who can see to it that it is done. */
@Path("/api/v1/overdue")
@RolesAllowed({Roles.HEAD, Roles.DEPUTY, Roles.DPO})
public class OverdueResource {

  private final FindOverdue find;
  private final Callers callers;
  private final SchoolWall wall;

  OverdueResource(FindOverdue find, Callers callers, SchoolWall wall) {
    this.find = find;
    this.callers = callers;
    this.wall = wall;
  }

  /** The longest overdue first. */
  @Schema(name = "OverdueList")
  public record Overdue(
      List<OverdueThing> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "What has waited for too long, the longest first")
  public Overdue list() {
    return wall.snapshot(
        callers.now().school(), instance -> new Overdue(find.at(instance.now()), null));
  }
}
