package school.gatehouse.web.head;

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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.SchoolResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** The Head is away until, and back: meanwhile the Deputy acts for the Head. */
@Page
@Path("/absence")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AbsencePages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance absence(
        String awayUntil, Visitor visitor, String until, Mistakes mistakes);
  }

  /**
   * Who looks at the page.
   *
   * @param isHead speaks of themselves
   * @param mayChange never who acts for the Head
   */
  public record Visitor(boolean isHead, boolean mayChange) {

    static Visitor of(Caller caller) {
      boolean acts = caller.is(Roles.DEPUTY);
      return new Visitor(
          caller.is(Roles.HEAD) && !acts, caller.isAny(Roles.HEAD, Roles.ADMIN) && !acts);
    }
  }

  private final SchoolResource school;
  private final Callers callers;
  private final SchoolTime time;
  private final AbsenceWords words;

  AbsencePages(SchoolResource school, Callers callers, SchoolTime time, AbsenceWords words) {
    this.school = school;
    this.callers = callers;
    this.time = time;
    this.words = words;
  }

  @GET
  @RolesAllowed({Roles.HEAD, Roles.DEPUTY, Roles.ADMIN})
  public TemplateInstance absence() {
    return page("", Mistakes.NONE);
  }

  @POST
  @RolesAllowed({Roles.HEAD, Roles.ADMIN})
  public Response away(@RestForm String until) {
    var tried = Mistakes.tryTo(() -> school.absent(absence(until)));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/absence?done=away")).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(page(Objects.requireNonNullElse(until, ""), tried.mistakes()))
                    .build());
  }

  @POST
  @Path("end")
  @RolesAllowed({Roles.HEAD, Roles.ADMIN})
  public Response back() {
    school.absent(new SchoolResource.Absence(time.now()));
    return Response.seeOther(URI.create("/absence?done=back")).build();
  }

  private SchoolResource.Absence absence(String until) {
    var lastDay =
        SchoolTime.typed("until", until).orElseThrow(() -> Problem.invalid("until", words.noDay()));
    if (lastDay.isBefore(time.today())) {
      throw Problem.invalid("until", words.past());
    }
    if (lastDay.isAfter(time.today().plusYears(1))) {
      throw Problem.invalid("until", words.tooFar());
    }
    return new SchoolResource.Absence(time.endOf(lastDay));
  }

  private TemplateInstance page(String until, Mistakes mistakes) {
    return Templates.absence(
        time.lastDayBefore(school.show().headAbsentUntil()),
        Visitor.of(callers.now()),
        until,
        mistakes);
  }
}
