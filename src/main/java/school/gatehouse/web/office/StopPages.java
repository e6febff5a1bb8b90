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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.web.Child;
import school.gatehouse.web.Page;
import school.gatehouse.withdrawal.StopResource;

/** The red button of everybody who works in the school: find the child, press it. */
@Page
@Path("/stop")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PERSON)
class StopPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance stop(
        String name, List<Child> found, boolean wholeNames, String media);
  }

  private final FindChildren children;
  private final StopResource stops;
  private final Callers callers;

  StopPages(FindChildren children, StopResource stops, Callers callers) {
    this.children = children;
    this.stops = stops;
    this.callers = callers;
  }

  @GET
  public TemplateInstance stop(@RestQuery Optional<UUID> media) {
    return page("", media);
  }

  /** Names that are searched for stay out of addresses. */
  @POST
  @Path("find")
  public TemplateInstance find(@RestForm Optional<String> name) {
    return page(name.orElse("").strip(), Optional.empty());
  }

  private TemplateInstance page(String typed, Optional<UUID> media) {
    var caller = callers.now();
    return Templates.stop(
        typed,
        typed.isEmpty() ? List.of() : find(caller, typed),
        !caller.isAny(Roles.OFFICE, Roles.TEACHER),
        media.map(UUID::toString).orElse(""));
  }

  @POST
  public Response press(@RestForm UUID pupil, @RestForm UUID media) {
    stops.press(new StopResource.NewStop(pupil, media, null));
    return Response.seeOther(URI.create("/stop?done=stopped")).build();
  }

  private List<Child> find(Caller caller, String typed) {
    if (caller.is(Roles.OFFICE)) {
      return children.search(typed, Optional.empty());
    }
    return caller.is(Roles.TEACHER) ? children.forTeacher(typed) : children.byName(typed);
  }
}
