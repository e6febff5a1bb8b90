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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.submission.SubmissionResource;
import school.gatehouse.submission.SubmissionView;
import school.gatehouse.submission.batch.BatchResource;
import school.gatehouse.submission.batch.BatchView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** Picture by picture: who is in it. */
@Page
@Path("/who-is-in-it")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
class WhoPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance who(
        Turn turn, WhoForm form, List<Chip.Group> groups, Shown saved, Mistakes mistakes);
  }

  private final SubmissionResource submissions;
  private final BatchResource batches;
  private final ShowPictures show;
  private final FindPupils find;
  private final WhoWords words;

  WhoPages(
      SubmissionResource submissions,
      BatchResource batches,
      ShowPictures show,
      FindPupils find,
      WhoWords words) {
    this.submissions = submissions;
    this.batches = batches;
    this.show = show;
    this.find = find;
    this.words = words;
  }

  /** {@code like} is a picture with the same people; {@code saved} the one just done. */
  @GET
  @Path("{id}")
  public TemplateInstance who(
      UUID id, @RestQuery Optional<UUID> like, @RestQuery Optional<UUID> saved) {
    var picture = submissions.show(id);
    var people = like.map(submissions::show).orElse(picture).people();
    return page(picture, WhoForm.of(people), saved, Mistakes.NONE);
  }

  @POST
  @Path("{id}")
  public Response say(UUID id, @BeanParam WhoForm form) {
    var picture = submissions.show(id);
    form.filled();
    if (form.isSearch()) {
      return Response.ok(page(picture, form, Optional.empty(), Mistakes.NONE)).build();
    }
    var mistakes = form.mistakes(words);
    if (!mistakes.isEmpty()) {
      return again(picture, form, mistakes);
    }
    var tried = Mistakes.tryTo(() -> submissions.fix(id, form.people()));
    return tried
        .answer()
        .map(said -> Response.seeOther(goOn(said)).build())
        .orElseGet(() -> again(picture, form, tried.mistakes()));
  }

  private Response again(SubmissionView picture, WhoForm form, Mistakes mistakes) {
    return Response.status(422).entity(page(picture, form, Optional.empty(), mistakes)).build();
  }

  private URI goOn(SubmissionView said) {
    return said.batch()
        .map(batch -> Turn.nextOf(batches.show(batch), said.id()))
        .orElse(URI.create("/pictures/" + said.id() + "?done=said"));
  }

  private TemplateInstance page(
      SubmissionView picture, WhoForm form, Optional<UUID> saved, Mistakes mistakes) {
    var batch = picture.batch().map(batches::show);
    return Templates.who(
        Turn.of(picture, batch),
        form,
        find.chips(toChooseFrom(picture, batch, form)),
        saved.map(show::one).orElse(null),
        mistakes);
  }

  /** The cast, whoever was said before or is ticked now, and whoever was looked for. */
  private Collection<PupilName> toChooseFrom(
      SubmissionView picture, Optional<BatchView> batch, WhoForm form) {
    Map<UUID, PupilName> all = new LinkedHashMap<>();
    batch.ifPresent(event -> event.cast().forEach(each -> all.put(each.id(), each)));
    if (!all.keySet().containsAll(picture.people().pupilIds())) {
      submissions.names(picture.id()).items().forEach(each -> all.putIfAbsent(each.id(), each));
    }
    var missing = new HashSet<>(form.everybody());
    missing.removeAll(all.keySet());
    find.withIds(missing).forEach(each -> all.put(each.id(), each));
    find.called(form.q).forEach(each -> all.putIfAbsent(each.id(), each));
    return all.values();
  }
}
