package school.gatehouse.web.open;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.publication.ContentResource;
import school.gatehouse.school.SchoolResource;
import school.gatehouse.web.Frame;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.withdrawal.report.ReportOutcome;
import school.gatehouse.withdrawal.report.ReportResource;
import school.gatehouse.withdrawal.report.ReportView;

/** What the public has reported, for the Head to decide. */
@Page
@Path("/reported")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.HEAD)
class ReportedPages {

  private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(Board board, String done);

    static native TemplateInstance one(One view, Typed typed, Mistakes mistakes);
  }

  private final ReportResource reports;
  private final ContentResource contents;
  private final SchoolResource school;
  private final OpenWords words;
  private final Frame frame;

  ReportedPages(
      ReportResource reports,
      ContentResource contents,
      SchoolResource school,
      OpenWords words,
      Frame frame) {
    this.reports = reports;
    this.contents = contents;
    this.school = school;
    this.words = words;
    this.frame = frame;
  }

  /** Reports of one page of the list, and the address of the public form. */
  public record Board(
      List<ReportView> open, List<ReportView> decided, String next, String publicForm) {}

  /** One report; {@code pictured} when its picture can still be shown. */
  public record One(ReportView report, boolean pictured) {
    public String here() {
      return "/reported/" + report.id();
    }
  }

  /** What was typed. */
  public record Typed(String outcome, String media, String note) {
    static final Typed NOTHING = new Typed("", "", "");

    public boolean says(String wanted) {
      return outcome.equals(wanted);
    }
  }

  @GET
  public TemplateInstance list(@RestQuery String cursor) {
    var page = reports.reports(cursor);
    return Templates.list(
        new Board(
            page.items().stream().filter(ReportView::open).toList(),
            page.items().stream().filter(report -> !report.open()).toList(),
            page.next(),
            "/report/" + school.show().publicCode()),
        frame.done());
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(UUID id) {
    return Templates.one(view(id), Typed.NOTHING, Mistakes.NONE);
  }

  @GET
  @Path("{id}/preview")
  @Produces("image/jpeg")
  public Response preview(UUID id) {
    var media = reports.report(id).media();
    if (media == null) {
      throw Problem.notHere();
    }
    return contents.preview(media);
  }

  @POST
  @Path("{id}")
  public Response decide(
      UUID id, @RestForm String outcome, @RestForm String media, @RestForm String note) {
    var typed = new Typed(text(outcome), text(media), text(note));
    var wrong = wrong(typed);
    var tried =
        wrong.isEmpty()
            ? Mistakes.tryTo(() -> reports.decide(id, decision(typed)).getEntity()).mistakes()
            : wrong;
    return tried.isEmpty()
        ? Response.seeOther(URI.create("/reported?done=decided")).build()
        : Response.status(422).entity(Templates.one(view(id), typed, tried)).build();
  }

  private One view(UUID id) {
    var report = reports.report(id);
    return new One(report, report.media() != null && isPictured(report.media()));
  }

  /** What is already down has no picture any more. */
  private boolean isPictured(UUID media) {
    try {
      return contents.preview(media).hasEntity();
    } catch (Problem gone) {
      return false;
    }
  }

  private Mistakes wrong(Typed typed) {
    if (Arrays.stream(ReportOutcome.values()).noneMatch(it -> it.name().equals(typed.outcome()))) {
      return Mistakes.in("outcome", words.choose());
    }
    return typed.media().isEmpty() || typed.media().matches(ID)
        ? Mistakes.NONE
        : Mistakes.in("media", words.noNumber());
  }

  private static ReportResource.NewDecision decision(Typed typed) {
    return new ReportResource.NewDecision(
        ReportOutcome.valueOf(typed.outcome()), orNull(typed.media()), orNull(typed.note()));
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
