package school.gatehouse.web.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.web.Child;
import school.gatehouse.web.Children;
import school.gatehouse.web.Page;
import school.gatehouse.withdrawal.StopResource;

/** The stops that somebody has pressed and nobody has lifted yet. */
@Page
@Path("/stops")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.OFFICE, Roles.SAFEGUARDING})
class StopsPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance stops(List<Row> rows);
  }

  /**
   * One stop.
   *
   * @param child empty for a picture
   */
  public record Row(UUID id, Instant since, Optional<Child> child, String note) {

    public String name() {
      return child.map(Child::name).orElse("");
    }
  }

  private final StopResource stops;
  private final Children children;

  StopsPages(StopResource stops, Children children) {
    this.stops = stops;
    this.children = children;
  }

  @GET
  public TemplateInstance stops() {
    var open = stops.open(Optional.empty()).items();
    var known = children.byId(open.stream().flatMap(stop -> stop.child().stream()));
    return Templates.stops(open.stream().map(stop -> row(stop, known)).toList());
  }

  @POST
  public Response lift(@RestForm UUID stop) {
    stops.lift(Optional.ofNullable(stop).orElseThrow(Problem::notHere));
    return Response.seeOther(URI.create("/stops?done=lifted")).build();
  }

  private static Row row(StopResource.StopView stop, Map<UUID, Child> known) {
    return new Row(
        stop.id(),
        stop.setAt(),
        stop.child().map(child -> known.get(child.id())),
        stop.note().orElse(""));
  }
}
