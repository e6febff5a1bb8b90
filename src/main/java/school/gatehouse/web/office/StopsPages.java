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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
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
   * @param child empty for a picture, and for whoever may not read the register
   */
  public record Row(UUID id, Instant since, Optional<Child> child, boolean ofPicture, String note) {

    public String name() {
      return child.map(Child::name).orElse("");
    }
  }

  private final FindChildren children;
  private final StopResource stops;
  private final Callers callers;

  StopsPages(FindChildren children, StopResource stops, Callers callers) {
    this.children = children;
    this.stops = stops;
    this.callers = callers;
  }

  @GET
  public TemplateInstance stops() {
    boolean reads = callers.now().is(Roles.OFFICE);
    return Templates.stops(
        stops.open(Optional.empty()).items().stream().map(stop -> row(stop, reads)).toList());
  }

  @POST
  public Response lift(@RestForm UUID stop) {
    stops.lift(stop);
    return Response.seeOther(URI.create("/stops?done=lifted")).build();
  }

  private Row row(StopResource.StopView stop, boolean reads) {
    return new Row(
        stop.id(),
        stop.setAt(),
        stop.pupil()
            .filter(pupil -> reads)
            .flatMap(pupil -> children.all(List.of(pupil)).stream().findFirst()),
        stop.media().isPresent(),
        stop.note().orElse(""));
  }
}
