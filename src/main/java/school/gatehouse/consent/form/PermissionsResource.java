package school.gatehouse.consent.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.problem.Problem;

/** Where a pupil's permissions stood, for those who check: the states, never the papers. */
@Path("/api/v1/pupils/{pupil}/permissions")
public class PermissionsResource {

  private final TellHistory history;
  private final SchoolWall wall;
  private final Audit audit;
  private final Callers callers;

  PermissionsResource(TellHistory history, SchoolWall wall, Audit audit, Callers callers) {
    this.history = history;
    this.wall = wall;
    this.audit = audit;
    this.callers = callers;
  }

  /** One permission and where it was permitted. */
  @Schema(name = "PermissionAt")
  public record Permission(
      Category category, Kind kind, Naming naming, ConsentState state, Set<UUID> channels) {}

  @Schema(name = "PermissionsAt")
  public record Permissions(
      Instant at, List<Permission> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /**
   * As it was known at that instant; now, if none is named. Nobody knows yet what will be known in
   * the future: 422. Each reading is written down.
   */
  @GET
  @Operation(summary = "The state of each permission of a pupil at an instant")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Permissions at(UUID pupil, @RestQuery Optional<String> at) {
    var reader = callers.now();
    var told = history.tell(reader.school(), pupil, at);
    wall.in(
        reader.school(),
        () -> {
          if (told.at().isAfter(wall.now().now())) {
            throw Problem.invalid("at", "must not be in the future");
          }
          audit.write(reader, Entry.about("permissions.read", pupil).with("at", told.at()));
          return pupil;
        });
    return new Permissions(
        told.at(), told.items().stream().map(PermissionsResource::states).toList(), null);
  }

  private static Permission states(ConsentHistory.Standing standing) {
    return new Permission(
        standing.category(),
        standing.kind(),
        standing.naming(),
        standing.state(),
        standing.channels());
  }
}
