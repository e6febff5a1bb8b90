package school.gatehouse.web.teacher;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.UUID;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.EditResource;
import school.gatehouse.submission.NewEdit;
import school.gatehouse.submission.SubmissionResource;
import school.gatehouse.submission.SubmissionView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** Takes somebody out of a picture, so that the others can be shown. */
@Page
@Path("/crop-or-cover/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
class EditPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance edit(
        Shown picture,
        boolean possible,
        List<EditForm.Head> heads,
        List<String> drawn,
        EditForm typed,
        WhoForm form,
        WhoPages.Choose choose,
        Mistakes mistakes);
  }

  private final EditResource edits;
  private final SubmissionResource submissions;
  private final ShowPictures show;
  private final FindPupils find;
  private final WhoWords who;
  private final CoverWords words;

  EditPages(
      EditResource edits,
      SubmissionResource submissions,
      ShowPictures show,
      FindPupils find,
      WhoWords who,
      CoverWords words) {
    this.edits = edits;
    this.submissions = submissions;
    this.show = show;
    this.find = find;
    this.who = who;
    this.words = words;
  }

  @GET
  public TemplateInstance edit(UUID id) {
    var picture = submissions.show(id);
    return page(
        picture, EditForm.of(picture), WhoForm.of(picture.people(), picture), Mistakes.NONE);
  }

  @POST
  public Response make(UUID id, @BeanParam EditForm typed, @BeanParam WhoForm form) {
    var picture = submissions.show(id);
    form.filled();
    typed.filled();
    var mistakes = mistakes(typed).orElseGet(() -> form.mistakes(who));
    if (!mistakes.isEmpty()) {
      return again(picture, typed, form, mistakes);
    }
    var people = form.people(picture.people());
    var tried =
        Mistakes.tryTo(
            () ->
                edits.edit(
                    id,
                    new NewEdit(typed.crop(), typed.areas(), people, typed.title, typed.caption)));
    return tried
        .answer()
        .map(made -> Response.seeOther(URI.create(pathOf(made.getEntity()))).build())
        .orElseGet(() -> again(picture, typed, form, tried.mistakes()));
  }

  private static String pathOf(SubmissionView made) {
    return "/pictures/" + made.id() + "?done=edited";
  }

  private Optional<Mistakes> mistakes(EditForm typed) {
    try {
      return typed.crop() == null && typed.areas().isEmpty()
          ? Optional.of(Mistakes.in("cover", words.nothingDone()))
          : Optional.empty();
    } catch (IllegalArgumentException noNumbers) {
      return Optional.of(Mistakes.in("crop", words.cutWrong()));
    }
  }

  private Response again(SubmissionView picture, EditForm typed, WhoForm form, Mistakes mistakes) {
    return Response.status(422).entity(page(picture, typed, form, mistakes)).build();
  }

  private TemplateInstance page(
      SubmissionView picture, EditForm typed, WhoForm form, Mistakes mistakes) {
    var heads = heads(picture.id());
    var found = heads.orElse(List.of());
    return Templates.edit(
        show.one(picture.id()),
        heads.isPresent(),
        found,
        typed.drawn(found),
        typed,
        form,
        choose(picture),
        mistakes);
  }

  /** Empty where the picture cannot be edited here. */
  private Optional<List<EditForm.Head>> heads(UUID id) {
    try {
      return Optional.of(edits.faces(id).items().stream().map(EditForm.Head::of).toList());
    } catch (Problem refused) {
      int status = refused.answer().status();
      if (status == 410 || status == 422) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private WhoPages.Choose choose(SubmissionView picture) {
    var inIt = picture.people().pupilIds();
    var names =
        submissions.names(picture.id()).items().stream()
            .filter(pupil -> inIt.contains(pupil.id()))
            .toList();
    return new WhoPages.Choose(find.chips(names), List.of(), List.of(), List.of());
  }
}
