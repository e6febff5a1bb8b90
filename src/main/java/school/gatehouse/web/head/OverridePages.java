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
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.OverrideAnswer;
import school.gatehouse.submission.OverrideCase;
import school.gatehouse.submission.OverrideResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Exceptions: one person proposes, another confirms; never against anybody's no. */
@Page
@Path("/overrides")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OverridePages {

  /** A case as people read it, and what the reader may do about it. */
  public record Line(OverrideCase item, String proposedAt, boolean mayPropose, boolean mayAnswer) {

    public String proposePath() {
      return "/overrides/propose/" + item.submission() + "/" + item.channel();
    }

    public String answerPath() {
      return "/overrides/" + item.waiting().map(OverrideCase.Proposed::id).orElseThrow();
    }

    public boolean waits() {
      return item.waiting().isPresent();
    }

    public String reason() {
      return item.waiting().map(OverrideCase.Proposed::reason).orElse("");
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Line> waiting, List<Line> possible);

    static native TemplateInstance propose(Line line, String reason, Mistakes mistakes);

    static native TemplateInstance answer(Line line, String reason, Mistakes mistakes);
  }

  private final OverrideResource overrides;
  private final Callers callers;
  private final SchoolTime time;
  private final OverrideWords words;

  OverridePages(OverrideResource overrides, Callers callers, SchoolTime time, OverrideWords words) {
    this.overrides = overrides;
    this.callers = callers;
    this.time = time;
    this.words = words;
  }

  @GET
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.REVIEWER})
  public TemplateInstance list() {
    var lines = lines();
    return Templates.list(
        lines.stream().filter(Line::waits).toList(),
        lines.stream().filter(line -> !line.waits()).toList());
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
    return Templates.answer(proposal(id), "", Mistakes.NONE);
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
        .orElseGet(() -> wrong(Templates.answer(proposal(id), text(reason), tried.mistakes())));
  }

  private List<Line> lines() {
    var caller = callers.now();
    boolean first = caller.isAny(Roles.OFFICE, Roles.HEAD, Roles.REVIEWER);
    boolean second = caller.isAny(Roles.HEAD, Roles.DEPUTY);
    return overrides.list().items().stream()
        .map(
            item ->
                new Line(
                    item,
                    item.waiting().map(OverrideCase.Proposed::at).map(time::moment).orElse(""),
                    first,
                    second && item.waiting().filter(OverrideCase.Proposed::mayAnswer).isPresent()))
        .toList();
  }

  private Line caseOf(UUID submission, UUID channel) {
    return one(
        line ->
            line.item().submission().equals(submission) && line.item().channel().equals(channel));
  }

  private Line proposal(UUID id) {
    return one(line -> line.item().waiting().filter(it -> it.id().equals(id)).isPresent());
  }

  private Line one(Predicate<Line> wanted) {
    return lines().stream().filter(wanted).findFirst().orElseThrow(Problem::notHere);
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
