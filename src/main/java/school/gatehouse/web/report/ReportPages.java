package school.gatehouse.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.report.ChoicesResource;
import school.gatehouse.report.Ending;
import school.gatehouse.report.FiguresResource;
import school.gatehouse.web.Page;

/** Pictures of where permissions stand, each with a table behind it. */
@Page
@Path("/reports")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
class ReportPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance index(boolean office);

    static native TemplateInstance coverage(
        HeatMap map, List<String> classes, String className, boolean office);

    static native TemplateInstance submissions(MonthBars bars);

    static native TemplateInstance forecast(DayBars bars);

    static native TemplateInstance takedowns(StepBars bars);

    static native TemplateInstance unanswered(
        AnswerGap gap, List<String> classes, String className);

    static native TemplateInstance ending(List<Ending.EndingPupil> pupils);
  }

  private final FiguresResource reports;
  private final ChoicesResource choices;
  private final Callers callers;

  ReportPages(FiguresResource reports, ChoicesResource choices, Callers callers) {
    this.reports = reports;
    this.choices = choices;
    this.callers = callers;
  }

  @GET
  public TemplateInstance index() {
    return Templates.index(office());
  }

  /** Names only where the door gives them: to the office, of one class. */
  @GET
  @Path("coverage")
  public TemplateInstance coverage(@RestQuery("class") Optional<String> className) {
    var wanted = className.orElse("");
    return Templates.coverage(
        HeatMap.of(reports.coverage(wanted)), choices.choices().classes(), wanted, office());
  }

  @GET
  @Path("submissions")
  public TemplateInstance submissions() {
    return Templates.submissions(MonthBars.of(reports.submissions()));
  }

  @GET
  @Path("forecast")
  public TemplateInstance forecast() {
    return Templates.forecast(DayBars.of(reports.forecast()));
  }

  @GET
  @Path("takedowns")
  public TemplateInstance takedowns() {
    return Templates.takedowns(StepBars.of(reports.takedowns()));
  }

  @GET
  @Path("unanswered")
  @RolesAllowed(Roles.OFFICE)
  public TemplateInstance unanswered(@RestQuery("class") Optional<String> className) {
    var wanted = className.orElse("");
    return Templates.unanswered(
        AnswerGap.of(reports.unanswered(wanted), wanted), choices.choices().classes(), wanted);
  }

  @GET
  @Path("ending")
  @RolesAllowed(Roles.OFFICE)
  public TemplateInstance ending() {
    return Templates.ending(reports.ending().items());
  }

  @GET
  @Path("unanswered/csv")
  @Produces("text/csv")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<String> unansweredFile(@RestQuery("class") Optional<String> className) {
    return reports.unansweredFile(className.orElse(null));
  }

  private boolean office() {
    return callers.now().is(Roles.OFFICE);
  }
}
