package school.gatehouse.web.head;

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
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountNames;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.OverrideAnswer;
import school.gatehouse.submission.OverrideResource;
import school.gatehouse.submission.OverrideStory;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Exceptions: one person proposes, another confirms; never against anybody's no. */
@Page
@Path("/overrides")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OverridePages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<OverrideLine> waiting, List<OverrideLine> possible, boolean narrowed);

    static native TemplateInstance propose(OverrideLine line, String reason, Mistakes mistakes);

    static native TemplateInstance answer(OverrideLine line, String reason, Mistakes mistakes);

    static native TemplateInstance answered(OverrideStory story, String proposer, String answerer);
  }

  private final OverrideResource overrides;
  private final AccountNames names;
  private final Callers callers;
  private final SchoolTime time;
  private final OverrideWords words;

  OverridePages(
      OverrideResource overrides,
      AccountNames names,
      Callers callers,
      SchoolTime time,
      OverrideWords words) {
    this.names = names;
    this.overrides = overrides;
    this.callers = callers;
    this.time = time;
    this.words = words;
  }

  @GET
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.REVIEWER})
  public TemplateInstance list(@RestQuery boolean waiting) {
    var lines = lines();
    return Templates.list(
        lines.stream().filter(line -> waiting ? line.mayAnswer() : line.waits()).toList(),
        lines.stream().filter(line -> !waiting && !line.waits()).toList(),
        waiting);
  }

  @GET
  @Path("propose/{submission}/{channel}")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public TemplateInstance propose(UUID submission, UUID channel) {
    return Templates.propose(caseOf(submission, channel), "", Mistakes.NONE);
  }

  @POST
  @Path("propose/{submission}/{channel}")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public Response propose(UUID submission, UUID channel, @RestForm String reason) {
    var wanted = new OverrideResource.NewOverride(submission, channel, text(reason));
    var tried = Mistakes.tryTo(() -> overrides.propose(wanted));
    return tried
        .answer()
        .map(done -> done("proposed"))
        .orElseGet(
            () ->
                wrong(
                    Templates.propose(
                        caseOf(submission, channel),
                        text(reason),
                        tried.mistakes().whenEmpty("reason", words.noReason()))));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.HEAD, Roles.DEPUTY})
  public TemplateInstance answer(UUID id) {
    return page(id, "", Mistakes.NONE);
  }

  @GET
  @Path("{id}/preview")
  @Produces("image/jpeg")
  @RolesAllowed({Roles.HEAD, Roles.DEPUTY})
  public Response preview(UUID id) {
    return overrides.preview(id);
  }

  /** The form; or what has become of the proposal, where nobody can answer it any more. */
  private TemplateInstance page(UUID id, String reason, Mistakes mistakes) {
    return lines().stream()
        .filter(line -> line.isAbout(id))
        .findFirst()
        .map(line -> Templates.answer(line, reason, mistakes))
        .orElseGet(() -> answered(overrides.show(id)));
  }

  private TemplateInstance answered(OverrideStory story) {
    var known = names.of(callers.now().school());
    return Templates.answered(
        story,
        known.getOrDefault(story.proposedBy(), ""),
        story.answer().map(answer -> known.getOrDefault(answer.answeredBy(), "")).orElse(""));
  }

  @POST
  @Path("{id}")
  @RolesAllowed({Roles.HEAD, Roles.DEPUTY})
  public Response answer(UUID id, @RestForm String outcome, @RestForm String reason) {
    boolean confirms = "CONFIRM".equals(outcome);
    var said = confirms ? OverrideAnswer.Outcome.CONFIRM : OverrideAnswer.Outcome.REJECT;
    var tried =
        Mistakes.tryTo(
            () -> {
              if (!confirms && !"REJECT".equals(outcome)) {
                throw Problem.invalid("outcome", words.noOutcome());
              }
              return overrides.answer(id, new OverrideResource.NewAnswer(said, text(reason)));
            });
    return tried
        .answer()
        .map(done -> done(confirms ? "confirmed" : "rejected"))
        .orElseGet(() -> wrong(page(id, text(reason), tried.mistakes())));
  }

  private List<OverrideLine> lines() {
    var caller = callers.now();
    var known = names.of(caller.school());
    var may =
        new OverrideLine.May(
            caller.isAny(Roles.OFFICE, Roles.HEAD, Roles.REVIEWER),
            caller.isAny(Roles.HEAD, Roles.DEPUTY));
    return overrides.list().items().stream()
        .map(item -> OverrideLine.of(item, may, time, known))
        .toList();
  }

  private OverrideLine caseOf(UUID submission, UUID channel) {
    return lines().stream()
        .filter(
            line ->
                line.item().submission().equals(submission)
                    && line.item().channel().equals(channel))
        .findFirst()
        .orElseThrow(Problem::notHere);
  }

  private static Response done(String key) {
    return Response.seeOther(URI.create("/overrides?done=" + key)).build();
  }

  private static Response wrong(TemplateInstance page) {
    return Response.status(422).entity(page).build();
  }

  private static String text(String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
