package school.gatehouse.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import school.gatehouse.access.Roles;
import school.gatehouse.report.ChoicesResource;
import school.gatehouse.report.ClearedResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** Whose picture may go on a place: a list of a class to print before a trip. */
@Page
@Path("/who-may")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD})
class ClearedPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        ClearedAsked asked, ChoicesResource.Choices choices, ClearedList list, Mistakes mistakes);
  }

  private final ClearedResource cleared;
  private final ChoicesResource choices;

  ClearedPages(ClearedResource cleared, ChoicesResource choices) {
    this.cleared = cleared;
    this.choices = choices;
  }

  @GET
  public Response list(@BeanParam ClearedAsked asked) {
    var choice = choices.choices();
    if (asked.isEmpty()) {
      return Response.ok(Templates.list(asked, choice, ClearedList.NONE, Mistakes.NONE)).build();
    }
    var tried = Mistakes.tryTo(() -> ClearedList.of(asked.ask(cleared)));
    return Response.status(tried.mistakes().isEmpty() ? 200 : 422)
        .entity(
            Templates.list(
                asked, choice, tried.answer().orElse(ClearedList.NONE), tried.mistakes()))
        .build();
  }
}
