package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
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

  /** The longest overdue first; {@code limits} say when something is. */
  @Schema(name = "OverdueList")
  public record Overdue(
      List<OverdueThing> items,
      @JsonInclude(JsonInclude.Include.ALWAYS) String next,
      Limits limits) {}

  /** After how long something has waited for too long. */
  @Schema(name = "OverdueLimits")
  public record Limits(int reviewAfterSchoolDays, long incidentAfterHours) {}

  @GET
  @Operation(summary = "What has waited for too long, the longest first")
  public Overdue list(
      @RestQuery @Pattern(regexp = "PLACE_REVIEW|REVIEW|TAKEDOWN|INCIDENT") String kind) {
    return wall.snapshot(
        callers.now().school(),
        instance ->
            new Overdue(
                find.at(instance.now()).stream()
                    .filter(thing -> kind == null || thing.kind().name().equals(kind))
                    .toList(),
                null,
                find.limits()));
  }
}
