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
import java.util.UUID;
import java.util.function.Supplier;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilResource;
import school.gatehouse.pupil.guardian.GuardianResource;
import school.gatehouse.pupil.guardian.GuardianView;
import school.gatehouse.web.Child;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** Who speaks for a pupil. */
@Page
@Path("/guardians/{pupil}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class GuardianPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance guardian(
        Child child, String to, boolean added, GuardianForm form, Mistakes mistakes);
  }

  private final PupilResource pupils;
  private final GuardianResource guardians;

  GuardianPages(PupilResource pupils, GuardianResource guardians) {
    this.pupils = pupils;
    this.guardians = guardians;
  }

  @GET
  @Path("new")
  public TemplateInstance form(UUID pupil) {
    return Templates.guardian(
        child(pupil), "/guardians/" + pupil + "/new", true, new GuardianForm(), Mistakes.NONE);
  }

  @POST
  @Path("new")
  public Response add(UUID pupil, @BeanParam GuardianForm form) {
    return save(
        pupil,
        "/guardians/" + pupil + "/new",
        form,
        () -> guardians.add(pupil, form.fields()).getEntity());
  }

  @GET
  @Path("{id}")
  public TemplateInstance form(UUID pupil, UUID id) {
    return Templates.guardian(
        child(pupil),
        "/guardians/" + pupil + "/" + id,
        false,
        GuardianForm.of(known(pupil, id)),
        Mistakes.NONE);
  }

  @POST
  @Path("{id}")
  public Response change(UUID pupil, UUID id, @BeanParam GuardianForm form) {
    return save(
        pupil,
        "/guardians/" + pupil + "/" + id,
        form,
        () -> guardians.change(pupil, id, form.patch(known(pupil, id))));
  }

  private Response save(UUID pupil, String to, GuardianForm form, Supplier<GuardianView> deed) {
    var wrong = form.noDays(MessageBundles.get(PupilWords.class).noDay());
    var tried =
        wrong.isEmpty()
            ? Mistakes.tryTo(deed)
            : new Mistakes.Tried<GuardianView>(java.util.Optional.empty(), wrong);
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/pupil/" + pupil + "?done=guardian")).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(
                        Templates.guardian(
                            child(pupil),
                            to,
                            to.endsWith("/new"),
                            form,
                            tried
                                .mistakes()
                                .labelled(MessageBundles.get(GuardianWords.class)::field)))
                    .build());
  }

  private GuardianView known(UUID pupil, UUID id) {
    return guardians.list(pupil).items().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(Problem::notHere);
  }

  private Child child(UUID pupil) {
    return Child.of(pupils.one(pupil));
  }
}
