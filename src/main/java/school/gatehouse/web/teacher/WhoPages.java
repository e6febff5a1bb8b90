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
        Turn turn, WhoForm form, Choose choose, Shown saved, Mistakes mistakes);
  }

  /**
   * Whom one can choose.
   *
   * @param groups the cast, and whoever has been said or is ticked
   * @param found by name, and in none of the groups
   * @param there names of those who were looked for and are in the groups already
   * @param last names of those in the picture before; empty where there is none
   */
  public record Choose(
      List<Chip.Group> groups, List<Chip.Group> found, List<String> there, List<String> last) {}

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
    return page(picture, WhoForm.of(people, picture), saved, Mistakes.NONE);
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
    var tried = Mistakes.tryTo(() -> submissions.fix(id, form.people(picture.people())));
    return tried
        .answer()
        .map(said -> Response.seeOther(goOn(picture, said)).build())
        .orElseGet(() -> again(id, form, tried.mistakes()));
  }

  /** What somebody else has said meanwhile is shown instead of what was ticked. */
  private Response again(UUID id, WhoForm form, Mistakes mistakes) {
    var now = submissions.show(id);
    boolean stale = !now.version().equals(form.seen);
    return again(now, stale ? WhoForm.of(now.people(), now) : form, mistakes);
  }

  private Response again(SubmissionView picture, WhoForm form, Mistakes mistakes) {
    return Response.status(422).entity(page(picture, form, Optional.empty(), mistakes)).build();
  }

  /** On to the next picture that waits; who has corrected one sees what came of it. */
  private URI goOn(SubmissionView before, SubmissionView said) {
    return said.batch()
        .filter(batch -> before.people().waiting())
        .map(batch -> Turn.nextOf(batches.show(batch), said.id()))
        .orElse(URI.create("/pictures/" + said.id() + "?done=said"));
  }

  private TemplateInstance page(
      SubmissionView picture, WhoForm form, Optional<UUID> saved, Mistakes mistakes) {
    var batch = picture.batch().map(batches::show);
    var turn = Turn.of(picture, batch);
    return Templates.who(
        turn, form, choose(turn, known(picture, batch, form), form), saved(saved), mistakes);
  }

  private Shown saved(Optional<UUID> saved) {
    return saved.map(show::one).orElse(null);
  }

  private Choose choose(Turn turn, Map<UUID, PupilName> known, WhoForm form) {
    var called = find.called(form.q);
    return new Choose(
        find.chips(known.values()),
        find.chips(called.stream().filter(each -> !known.containsKey(each.id())).toList()),
        called.stream().filter(each -> known.containsKey(each.id())).map(Chip::name).toList(),
        turn.last().map(last -> submissions.names(last).items()).orElse(List.of()).stream()
            .map(Chip::name)
            .toList());
  }

  /** The cast, and whoever was said before or is ticked now. */
  private Map<UUID, PupilName> known(
      SubmissionView picture, Optional<BatchView> batch, WhoForm form) {
    Map<UUID, PupilName> all = new LinkedHashMap<>();
    batch.ifPresent(event -> event.cast().forEach(each -> all.put(each.id(), each)));
    if (!all.keySet().containsAll(picture.people().pupilIds())) {
      submissions.names(picture.id()).items().forEach(each -> all.putIfAbsent(each.id(), each));
    }
    var missing = new HashSet<>(form.everybody());
    missing.removeAll(all.keySet());
    find.withIds(missing).forEach(each -> all.put(each.id(), each));
    return all;
  }
}
