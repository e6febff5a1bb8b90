package school.gatehouse.web.head;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.publication.OverdueResource;
import school.gatehouse.publication.OverdueThing;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** What has waited for too long, shown to three people so that one of them acts. */
@Page
@Path("/overdue")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.HEAD, Roles.DEPUTY, Roles.DPO})
class OverduePages {

  /** One thing as people read it; without a link for those who cannot open it. */
  public record Line(String kind, String place, String since, SchoolTime.Age age, String link) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Line> lines, boolean isHead, boolean seesExceptions);
  }

  private final OverdueResource overdue;
  private final Callers callers;
  private final SchoolTime time;

  OverduePages(OverdueResource overdue, Callers callers, SchoolTime time) {
    this.overdue = overdue;
    this.callers = callers;
    this.time = time;
  }

  @GET
  public TemplateInstance list() {
    var caller = callers.now();
    return Templates.list(
        overdue.list().items().stream().map(thing -> line(thing, caller)).toList(),
        caller.is(Roles.HEAD) && !caller.is(Roles.DEPUTY),
        caller.isAny(Roles.HEAD, Roles.DEPUTY));
  }

  private Line line(OverdueThing thing, Caller caller) {
    return new Line(
        thing.kind().name(),
        Objects.requireNonNullElse(thing.place(), ""),
        time.moment(thing.since()),
        time.age(thing.since()),
        link(thing, caller));
  }

  private static String link(OverdueThing thing, Caller caller) {
    return switch (thing.kind()) {
      case PLACE_REVIEW -> "/places/" + thing.id();
      case REVIEW -> caller.is(Roles.HEAD) ? "/reviews/" + thing.id() : "";
      case TAKEDOWN -> caller.isAny(Roles.HEAD, Roles.DPO) ? "/take-downs" : "";
      case INCIDENT -> caller.isAny(Roles.HEAD, Roles.DPO) ? "/incidents" : "";
    };
  }
}
