package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** What was found published without cover. */
@Path("/api/v1/incidents")
class IncidentResource {

  private final ListPublications lists;
  private final Callers callers;

  IncidentResource(ListPublications lists, Callers callers) {
    this.lists = lists;
    this.callers = callers;
  }

  record IncidentView(UUID id, UUID publication, UUID media, UUID channel, Incident.Cause cause) {
    static IncidentView of(Incident row) {
      return new IncidentView(row.id(), row.publication, row.media, row.channel, row.cause);
    }
  }

  @Schema(name = "IncidentList")
  record Incidents(
      List<IncidentView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "What was found published without cover")
  @RolesAllowed({Roles.DPO, Roles.HEAD})
  public Incidents incidents() {
    return new Incidents(
        lists.incidents(callers.now()).stream().map(IncidentView::of).toList(), null);
  }
}
