package school.gatehouse.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.report.SettingsPreviewResource;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.school.SchoolResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** How a school's pages look and what it has settled. */
@Page
@Path("/school")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.HEAD, Roles.ADMIN})
class SchoolPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance school(
        SchoolResource.Look look,
        SettingsForm settings,
        List<String> zones,
        List<ResponsibilityBasis> bases,
        Mistakes mistakes);

    static native TemplateInstance confirm(
        SettingsForm settings, SettingsPreviewResource.Lost lost);
  }

  /** Where schools that ask parents in British or Irish law lie. */
  private static final List<String> ZONES =
      List.of(
          "Europe/London",
          "Europe/Dublin",
          "Europe/Gibraltar",
          "Europe/Guernsey",
          "Europe/Isle_of_Man",
          "Europe/Jersey",
          "UTC");

  private final SchoolResource school;
  private final SettingsPreviewResource previews;

  SchoolPages(SchoolResource school, SettingsPreviewResource previews) {
    this.school = school;
    this.previews = previews;
  }

  @GET
  public TemplateInstance show() {
    var now = school.show();
    return page(look(now), SettingsForm.of(now.settings()), Mistakes.NONE);
  }

  @POST
  @Path("look")
  public Response changeLook(@RestForm String name, @RestForm String colour) {
    var wanted = new SchoolResource.Look(text(name), text(colour));
    return answer(
        "look", () -> school.look(wanted), wanted, SettingsForm.of(school.show().settings()));
  }

  @POST
  @Path("settings")
  public Response settle(@BeanParam SettingsForm form) {
    var lost = Mistakes.tryTo(() -> previews.preview(form.filled().settings()));
    if (lost.answer().filter(it -> it.permissions() > 0 && form.confirmed == null).isPresent()) {
      return Response.ok(Templates.confirm(form, lost.answer().get())).build();
    }
    return answer("settings", () -> school.settle(form.settings()), look(school.show()), form);
  }

  private static Response answer(
      String key,
      Supplier<SchoolResource.SchoolView> deed,
      SchoolResource.Look look,
      SettingsForm form) {
    var tried = Mistakes.tryTo(deed);
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/school?done=" + key)).build())
        .orElseGet(
            () -> Response.status(422).entity(page(look, form, named(tried.mistakes()))).build());
  }

  private static TemplateInstance page(
      SchoolResource.Look look, SettingsForm form, Mistakes mistakes) {
    return Templates.school(look, form, ZONES, List.of(ResponsibilityBasis.values()), mistakes);
  }

  private static Mistakes named(Mistakes mistakes) {
    var words = MessageBundles.get(SchoolWords.class);
    return mistakes.named(
        Map.of(
            "name", words.name(),
            "colour", words.colour(),
            "timeZone", words.timeZone(),
            "acceptedBases", words.bases(),
            "ownAgreementFrom", words.ownAgreementFrom(),
            "staffBasis", words.staffBasis()));
  }

  private static SchoolResource.Look look(SchoolResource.SchoolView now) {
    return new SchoolResource.Look(now.name(), now.colour());
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
