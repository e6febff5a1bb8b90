package school.gatehouse.web.trail;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.pupil.FindPupilResource;
import school.gatehouse.web.Child;
import school.gatehouse.web.Children;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** From a child's name to what is known of them; names are sent in a form, never in an address. */
@Page
@Path("/find-pupil")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.AUDITOR, Roles.DPO})
class FindPupilPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance find(
        String words, boolean asked, List<Child> found, Mistakes mistakes);
  }

  private final FindPupilResource pupils;
  private final Children children;

  FindPupilPages(FindPupilResource pupils, Children children) {
    this.pupils = pupils;
    this.children = children;
  }

  @GET
  public TemplateInstance form() {
    return Templates.find("", false, List.of(), Mistakes.NONE);
  }

  @POST
  public Response find(@RestForm String q) {
    var words = q == null ? "" : q;
    if (words.isBlank()) {
      return Response.ok(form()).build();
    }
    var tried = Mistakes.tryTo(() -> children.marked(pupils.find(words.strip()).items()));
    boolean asked = tried.mistakes().isEmpty();
    return Response.status(asked ? 200 : 422)
        .entity(Templates.find(words, asked, tried.answer().orElse(List.of()), tried.mistakes()))
        .build();
  }
}
