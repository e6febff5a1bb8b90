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
import org.jboss.resteasy.reactive.RestQuery;
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

  /** One thing as people read it; without a link or a picture for those who cannot open it. */
  public record Line(
      OverdueThing thing, String since, SchoolTime.Age age, String link, String picture) {

    public String kind() {
      return thing.kind().name();
    }

    /** The start of the id, by which a file is found again; empty where it is about no file. */
    public String code() {
      return thing.media() == null ? "" : thing.media().toString().substring(0, 8);
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<Line> lines, OverdueResource.Limits limits, boolean narrowed, Reader reader);
  }

  /** What else the reader can do from here. */
  public record Reader(boolean head, boolean seesExceptions) {}

  private final OverdueResource overdue;
  private final Callers callers;
  private final SchoolTime time;

  OverduePages(OverdueResource overdue, Callers callers, SchoolTime time) {
    this.overdue = overdue;
    this.callers = callers;
    this.time = time;
  }

  @GET
  public TemplateInstance list(@RestQuery String kind) {
    var caller = callers.now();
    var found = overdue.list(kind);
    return Templates.list(
        found.items().stream().map(thing -> line(thing, caller)).toList(),
        found.limits(),
        kind != null,
        new Reader(
            caller.is(Roles.HEAD) && !caller.is(Roles.DEPUTY),
            caller.isAny(Roles.HEAD, Roles.DEPUTY)));
  }

  private Line line(OverdueThing thing, Caller caller) {
    return new Line(
        thing,
        time.moment(thing.since()),
        time.age(thing.since()),
        link(thing, caller),
        thing.previewable() ? picture(thing, caller) : "");
  }

  private static String picture(OverdueThing thing, Caller caller) {
    var link = link(thing, caller);
    return link.isEmpty() || thing.kind() == OverdueThing.Kind.PLACE_REVIEW
        ? ""
        : link + (thing.kind() == OverdueThing.Kind.REVIEW ? "/picture" : "/preview");
  }

  private static String link(OverdueThing thing, Caller caller) {
    return switch (thing.kind()) {
      case PLACE_REVIEW -> "/places/" + thing.id();
      case REVIEW -> caller.is(Roles.HEAD) ? "/reviews/" + thing.id() : "";
      case TAKEDOWN -> "/take-downs/" + thing.id();
      case INCIDENT -> caller.isAny(Roles.HEAD, Roles.DPO) ? "/incidents/" + thing.id() : "";
    };
  }
}
