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
import java.util.List;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.Category;
import school.gatehouse.report.ChoicesResource;
import school.gatehouse.report.ClearedResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** Whose picture the press may take: only those who may, by their first names. */
@Page
@Path("/press-visit")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD})
class PressPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        ClearedAsked asked,
        List<ChoicesResource.PlaceChoice> places,
        List<String> classes,
        ClearedList list,
        Mistakes mistakes);
  }

  private final ClearedResource cleared;
  private final ChoicesResource choices;

  PressPages(ClearedResource cleared, ChoicesResource choices) {
    this.cleared = cleared;
    this.choices = choices;
  }

  @GET
  public Response list(@BeanParam ClearedAsked asked) {
    var choice = choices.choices();
    var places =
        choice.places().stream()
            .filter(place -> place.category() == Category.PRESS_AND_BROADCAST)
            .toList();
    if (asked.isEmpty()) {
      return page(asked, places, choice, ClearedList.NONE, Mistakes.NONE);
    }
    var tried = Mistakes.tryTo(() -> ClearedList.of(asked.ask(cleared)));
    return page(asked, places, choice, tried.answer().orElse(ClearedList.NONE), tried.mistakes());
  }

  private static Response page(
      ClearedAsked asked,
      List<ChoicesResource.PlaceChoice> places,
      ChoicesResource.Choices choice,
      ClearedList list,
      Mistakes mistakes) {
    return Response.status(mistakes.isEmpty() ? 200 : 422)
        .entity(Templates.list(asked, places, choice.classes(), list, mistakes))
        .build();
  }
}
