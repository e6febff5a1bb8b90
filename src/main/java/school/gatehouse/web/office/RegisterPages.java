package school.gatehouse.web.office;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.pupil.ClassResource;
import school.gatehouse.pupil.JoiningResource;
import school.gatehouse.pupil.PupilResource;
import school.gatehouse.web.Child;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** The register: search it, add a pupil. */
@Page
@Path("/pupils")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class RegisterPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance register(
        String typed,
        String className,
        List<String> classes,
        List<Child> found,
        boolean onlyJoining);

    static native TemplateInstance add(PupilForm form, Mistakes mistakes);
  }

  private final FindChildren children;
  private final PupilResource pupils;
  private final ClassResource classes;
  private final JoiningResource joining;

  RegisterPages(
      FindChildren children, PupilResource pupils, ClassResource classes, JoiningResource joining) {
    this.joining = joining;
    this.children = children;
    this.pupils = pupils;
    this.classes = classes;
  }

  @GET
  public TemplateInstance register(@RestQuery("joining") boolean onlyJoining) {
    return onlyJoining
        ? Templates.register(
            "", "", classes(), joining.list().items().stream().map(Child::of).toList(), true)
        : find(Optional.empty(), Optional.empty());
  }

  private List<String> classes() {
    return classes.list().items().stream().map(ClassResource.ClassView::name).toList();
  }

  /** Names that are searched for stay out of addresses. */
  @POST
  @Path("find")
  public TemplateInstance find(
      @RestForm Optional<String> q, @RestForm("class") Optional<String> className) {
    var typed = q.orElse("");
    return Templates.register(
        typed,
        className.orElse(""),
        classes(),
        children.search(typed, className.filter(name -> !name.isBlank())),
        false);
  }

  @GET
  @Path("new")
  public TemplateInstance form() {
    return Templates.add(new PupilForm(), Mistakes.NONE);
  }

  @POST
  public Response add(@BeanParam PupilForm form) {
    var wrong = form.noDays(MessageBundles.get(PupilWords.class).noDay());
    if (!wrong.isEmpty()) {
      return again(form, wrong);
    }
    var tried = Mistakes.tryTo(() -> pupils.add(form.fields()).getEntity());
    return tried
        .answer()
        .map(pupil -> Response.seeOther(URI.create("/pupil/" + pupil.id() + "?done=added")).build())
        .orElseGet(() -> again(form, tried.mistakes()));
  }

  private static Response again(PupilForm form, Mistakes mistakes) {
    var labelled = mistakes.labelled(MessageBundles.get(PupilWords.class)::field);
    return Response.status(422).entity(Templates.add(form, labelled)).build();
  }
}
