package school.gatehouse.pupil.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;

/** Twins and siblings of a pupil. */
@Path("/api/v1/pupils/{pupil}/relatives")
public class RelativesResource {

  private final FindRelatives find;
  private final Pupils pupils;
  private final Callers callers;
  private final SchoolWall wall;

  RelativesResource(FindRelatives find, Pupils pupils, Callers callers, SchoolWall wall) {
    this.find = find;
    this.pupils = pupils;
    this.callers = callers;
    this.wall = wall;
  }

  /** TWIN: same family name and date of birth. SIBLING: a guardian's name or e-mail in common. */
  public enum Relation {
    TWIN,
    SIBLING
  }

  /** Another child of the school. */
  public record Relative(
      UUID id,
      Relation relation,
      String givenName,
      String familyName,
      Optional<String> knownAs,
      String className,
      LocalDate dateOfBirth) {

    static Relative of(PupilName name, Relation relation) {
      return new Relative(
          name.id(),
          relation,
          name.givenName(),
          name.familyName(),
          name.knownAs(),
          name.className(),
          name.dateOfBirth());
    }
  }

  public record RelativeList(
      List<Relative> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** A hint to look twice: nobody has recorded that they are related. */
  @GET
  @Operation(summary = "List children who may be twins or siblings of a pupil")
  @RolesAllowed(Roles.OFFICE)
  public RelativeList list(UUID pupil) {
    return wall.in(callers.now().school(), () -> here(pupil));
  }

  private RelativeList here(UUID pupil) {
    if (!pupils.exists(pupil)) {
      throw Problem.notHere();
    }
    var found = find.of(List.of(pupil));
    var twins = found.twins().getOrDefault(pupil, Set.of());
    var all =
        Stream.concat(twins.stream(), found.siblings().getOrDefault(pupil, Set.of()).stream());
    return new RelativeList(
        pupils.names(all.toList()).stream()
            .map(name -> Relative.of(name, relation(twins, name)))
            .toList(),
        null);
  }

  private static Relation relation(Set<UUID> twins, PupilName name) {
    return twins.contains(name.id()) ? Relation.TWIN : Relation.SIBLING;
  }
}
