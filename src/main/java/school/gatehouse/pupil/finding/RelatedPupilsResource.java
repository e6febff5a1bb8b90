package school.gatehouse.pupil.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;

/** Marks children who could be taken for one another, for whoever has to choose some. */
@Path("/api/v1/related-pupils")
public class RelatedPupilsResource {

  private final FindRelatives find;
  private final Callers callers;
  private final SchoolWall wall;

  RelatedPupilsResource(FindRelatives find, Callers callers, SchoolWall wall) {
    this.find = find;
    this.callers = callers;
    this.wall = wall;
  }

  /** A child who may have a twin or a sibling at the school; who they are is not told. */
  @Schema(name = "RelatedPupil")
  public record Related(UUID pupil, boolean twin, boolean sibling) {}

  @Schema(name = "RelatedPupils")
  public record RelatedList(
      List<Related> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

    public Map<UUID, Related> byPupil() {
      return items.stream().collect(Collectors.toMap(Related::pupil, Function.identity()));
    }
  }

  /**
   * Those of the named children who may have a twin (same family name and date of birth) or a
   * sibling (a guardian's name or e-mail in common). A hint to look twice, never a fact.
   */
  @GET
  @Operation(summary = "Mark the pupils who may have a twin or a sibling here")
  @RolesAllowed(Roles.PERSON)
  public RelatedList list(@RestQuery("id") @Size(max = 1000) Set<UUID> ids) {
    return wall.in(
        callers.now().school(),
        () -> {
          var found = find.of(ids);
          return new RelatedList(
              ids.stream()
                  .map(id -> new Related(id, found.hasTwin(id), found.hasSibling(id)))
                  .filter(each -> each.twin() || each.sibling())
                  .toList(),
              null);
        });
  }
}
