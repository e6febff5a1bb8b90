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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.pupil.PupilResource;
import school.gatehouse.pupil.PupilView;
import school.gatehouse.web.Child;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** One pupil: who speaks for them, what is permitted, what was said and when. */
@Page
@Path("/pupil/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class PupilPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance pupil(PupilView pupil, Child child, PupilStory.Story story);

    static native TemplateInstance change(UUID id, PupilForm form, Mistakes mistakes);
  }

  private final PupilResource pupils;
  private final PupilStory story;

  PupilPages(PupilResource pupils, PupilStory story) {
    this.pupils = pupils;
    this.story = story;
  }

  @GET
  public TemplateInstance pupil(UUID id, @RestQuery Optional<String> on) {
    var pupil = pupils.one(id);
    return Templates.pupil(
        pupil,
        Child.of(pupil),
        story.of(id, on.flatMap(day -> Optional.ofNullable(Days.day(day)))));
  }

  @GET
  @Path("change")
  public TemplateInstance form(UUID id) {
    return Templates.change(id, PupilForm.of(pupils.one(id)), Mistakes.NONE);
  }

  @POST
  @Path("change")
  public Response change(UUID id, @BeanParam PupilForm form) {
    var wrong = form.noDays(MessageBundles.get(PupilWords.class).noDay());
    if (!wrong.isEmpty()) {
      return again(id, form, wrong);
    }
    var tried = Mistakes.tryTo(() -> pupils.change(id, form.patch()));
    return tried
        .answer()
        .map(pupil -> Response.seeOther(URI.create("/pupil/" + id + "?done=changed")).build())
        .orElseGet(() -> again(id, form, tried.mistakes()));
  }

  private static Response again(UUID id, PupilForm form, Mistakes mistakes) {
    var labelled = mistakes.labelled(MessageBundles.get(PupilWords.class)::field);
    return Response.status(422).entity(Templates.change(id, form, labelled)).build();
  }
}
