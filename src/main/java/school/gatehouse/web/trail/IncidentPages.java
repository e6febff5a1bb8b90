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
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.publication.IncidentOutcome;
import school.gatehouse.publication.IncidentResource;
import school.gatehouse.publication.IncidentView;
import school.gatehouse.web.Frame;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;
import school.gatehouse.web.Span;
import school.gatehouse.web.place.PlaceNames;

/** What was found published without cover, with the clock of 72 hours. */
@Page
@Path("/incidents")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DPO, Roles.HEAD})
class IncidentPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Card> open, List<Card> decided, String done);

    static native TemplateInstance one(Card card, Typed typed, Mistakes mistakes);
  }

  private final IncidentResource incidents;
  private final PlaceNames places;
  private final Callers callers;
  private final SchoolTime time;
  private final TrailWords words;
  private final Frame frame;

  IncidentPages(
      IncidentResource incidents,
      PlaceNames places,
      Callers callers,
      SchoolTime time,
      TrailWords words,
      Frame frame) {
    this.incidents = incidents;
    this.places = places;
    this.callers = callers;
    this.time = time;
    this.words = words;
    this.frame = frame;
  }

  /** One incident as it is shown. */
  public record Card(IncidentView incident, String place, Span clock, boolean mayDecide) {
    public String code() {
      return incident.media().toString().substring(0, 8);
    }

    public String here() {
      return "/incidents/" + incident.id();
    }
  }

  /** What was typed. */
  public record Typed(String outcome, String reason, String reportedOn) {
    static final Typed NOTHING = new Typed("", "", "");

    public boolean says(String wanted) {
      return outcome.equals(wanted);
    }
  }

  @GET
  public TemplateInstance list() {
    var cards =
        incidents.incidents().items().stream()
            .map(this::card)
            .sorted(Comparator.comparing(card -> card.incident().dueAt()))
            .toList();
    return Templates.list(
        cards.stream().filter(card -> card.incident().open()).toList(),
        cards.stream().filter(card -> !card.incident().open()).toList(),
        frame.done());
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(UUID id) {
    return Templates.one(card(incidents.incident(id)), Typed.NOTHING, Mistakes.NONE);
  }

  @POST
  @Path("{id}")
  @RolesAllowed(Roles.DPO)
  public Response classify(
      UUID id, @RestForm String outcome, @RestForm String reason, @RestForm String reportedOn) {
    var typed = new Typed(text(outcome), text(reason), text(reportedOn));
    var wrong = wrong(typed);
    var mistakes =
        wrong.isEmpty()
            ? Mistakes.tryTo(() -> incidents.classify(id, classification(typed)).getEntity())
                .mistakes()
            : wrong;
    return mistakes.isEmpty()
        ? Response.seeOther(URI.create("/incidents?done=classified")).build()
        : Response.status(422)
            .entity(Templates.one(card(incidents.incident(id)), typed, renamed(mistakes)))
            .build();
  }

  private Card card(IncidentView incident) {
    return new Card(
        incident,
        places.of(incident.channel()),
        Span.until(incident.dueAt(), Instant.now()),
        callers.now().is(Roles.DPO));
  }

  private Mistakes wrong(Typed typed) {
    if (Arrays.stream(IncidentOutcome.values())
        .noneMatch(it -> it.name().equals(typed.outcome()))) {
      return Mistakes.in("outcome", words.choose());
    }
    if (typed.reason().isEmpty()) {
      return Mistakes.in("reason", words.needReason());
    }
    try {
      reportedAt(typed);
      return Mistakes.NONE;
    } catch (DateTimeParseException noTime) {
      return Mistakes.in("reportedOn", words.badTime());
    }
  }

  /** The form's field has a name of its own. */
  private static Mistakes renamed(Mistakes mistakes) {
    return new Mistakes(
        mistakes.list().stream()
            .map(
                each ->
                    each.field().equals("reportedAt")
                        ? new Mistakes.Mistake("reportedOn", each.message())
                        : each)
            .toList());
  }

  private IncidentResource.NewClassification classification(Typed typed) {
    return new IncidentResource.NewClassification(
        IncidentOutcome.valueOf(typed.outcome()), typed.reason(), reportedAt(typed));
  }

  private Instant reportedAt(Typed typed) {
    return typed.reportedOn().isEmpty()
        ? null
        : LocalDateTime.parse(typed.reportedOn()).atZone(time.zone()).toInstant();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
