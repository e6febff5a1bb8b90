package school.gatehouse.web.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.consent.form.KeyedFormResource;
import school.gatehouse.consent.form.Timeline;
import school.gatehouse.problem.Problem;
import school.gatehouse.web.Child;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** A recorded form beside its scan: a second person compares it, or it is found not valid. */
@Page
@Path("/forms/{pupil}/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class FormPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(
        Child child, PupilStory.Step step, Timeline.Signed form, String reason, Mistakes mistakes);
  }

  private final FindChildren children;
  private final PupilStory story;
  private final KeyedFormResource forms;

  FormPages(FindChildren children, PupilStory story, KeyedFormResource forms) {
    this.children = children;
    this.story = story;
    this.forms = forms;
  }

  @GET
  public TemplateInstance form(UUID pupil, UUID id) {
    return page(pupil, id, "", Mistakes.NONE);
  }

  @POST
  @Path("verifications")
  public Response verify(UUID pupil, UUID id) {
    return deed(pupil, id, "checked", "", () -> forms.verify(id));
  }

  @POST
  @Path("invalidations")
  public Response invalidate(UUID pupil, UUID id, @RestForm String reason) {
    return deed(
        pupil,
        id,
        "invalidated",
        reason,
        () -> forms.invalidate(id, new KeyedFormResource.NewInvalidation(reason)));
  }

  private Response deed(UUID pupil, UUID id, String done, String reason, Supplier<?> deed) {
    var tried = Mistakes.tryTo(deed::get);
    return tried
        .answer()
        .map(it -> Response.seeOther(URI.create("/pupil/" + pupil + "?done=" + done)).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(
                        page(
                            pupil,
                            id,
                            reason,
                            tried.mistakes().labelled(MessageBundles.get(FormWords.class)::field)))
                    .build());
  }

  private TemplateInstance page(UUID pupil, UUID id, String reason, Mistakes mistakes) {
    var child = children.all(java.util.List.of(pupil)).get(0);
    var step =
        story.of(pupil, Optional.empty()).steps().stream()
            .filter(one -> one.event().id().equals(id) && one.event().form().isPresent())
            .findFirst()
            .orElseThrow(Problem::notHere);
    return Templates.form(child, step, step.event().form().get(), reason, mistakes);
  }
}
