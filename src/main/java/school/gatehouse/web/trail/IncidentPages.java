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
import school.gatehouse.account.AccountNames;
import school.gatehouse.publication.IncidentOutcome;
import school.gatehouse.publication.IncidentResource;
import school.gatehouse.publication.IncidentView;
import school.gatehouse.publication.TakedownState;
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
  private final AccountNames names;
  private final Callers callers;
  private final SchoolTime time;
  private final TrailWords words;
  private final Frame frame;

  IncidentPages(
      IncidentResource incidents,
      PlaceNames places,
      AccountNames names,
      Callers callers,
      SchoolTime time,
      TrailWords words,
      Frame frame) {
    this.incidents = incidents;
    this.places = places;
    this.names = names;
    this.callers = callers;
    this.time = time;
    this.words = words;
    this.frame = frame;
  }

  /** One incident as it is shown. */
  public record Card(
      IncidentView incident, String place, Span clock, boolean mayDecide, List<Said> decisions) {
    public String code() {
      return incident.media().toString().substring(0, 8);
    }

    public String here() {
      return "/incidents/" + incident.id();
    }

    public String picture() {
      return here() + "/preview";
    }

    /** A word for how far it is: out, gone, planned, beyond recall. */
    public String whereabouts() {
      return incident.takedownState() == TakedownState.IRRETRIEVABLE
          ? TakedownState.IRRETRIEVABLE.name()
          : incident.placeState().name();
    }
  }

  /** A decision and the name of who made it. */
  public record Said(IncidentView.Classified it, String by) {}

  /** What was typed, and how many decisions were on the page then. */
  public record Typed(String outcome, String reason, String reportedOn, String read) {
    static final Typed NOTHING = new Typed("", "", "", "");

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
      UUID id,
      @RestForm String outcome,
      @RestForm String reason,
      @RestForm String reportedOn,
      @RestForm String read) {
    var typed = new Typed(text(outcome), text(reason), text(reportedOn), text(read));
    var wrong = wrong(typed);
    var mistakes =
        wrong.isEmpty()
            ? Mistakes.tryTo(() -> incidents.classify(id, classification(typed)).getEntity())
                .mistakes()
            : wrong;
    return mistakes.isEmpty()
        ? Response.seeOther(URI.create("/incidents?done=" + key(typed))).build()
        : Response.status(422)
            .entity(Templates.one(card(incidents.incident(id)), typed, renamed(mistakes)))
            .build();
  }

  private static String key(Typed typed) {
    return typed.says("NOTIFIABLE") && typed.reportedOn().isBlank() ? "report" : "classified";
  }

  /** To judge by. */
  @GET
  @Path("{id}/preview")
  @Produces("image/jpeg")
  public Response preview(UUID id) {
    return incidents.preview(id);
  }

  private Card card(IncidentView incident) {
    var known = names.of(callers.now().school());
    return new Card(
        incident,
        places.of(incident.channel()),
        Span.until(incident.dueAt(), Instant.now()),
        callers.now().is(Roles.DPO),
        incident.classifications().stream()
            .map(each -> new Said(each, known.getOrDefault(each.classifiedBy(), "")))
            .toList());
  }

  private Mistakes wrong(Typed typed) {
    if (Arrays.stream(IncidentOutcome.values())
        .noneMatch(it -> it.name().equals(typed.outcome()))) {
      return Mistakes.in("outcome", words.choose());
    }
    if (typed.reason().isBlank()) {
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
  private Mistakes renamed(Mistakes mistakes) {
    return new Mistakes(
        mistakes.list().stream()
            .map(
                each ->
                    each.field().equals("reportedAt")
                        ? new Mistakes.Mistake("reportedOn", words.reportedWrong(each.message()))
                        : each)
            .toList());
  }

  private IncidentResource.NewClassification classification(Typed typed) {
    return new IncidentResource.NewClassification(
        IncidentOutcome.valueOf(typed.outcome()),
        typed.reason().strip(),
        reportedAt(typed),
        typed.read().matches("[0-9]{1,6}") ? Integer.valueOf(typed.read()) : null);
  }

  private Instant reportedAt(Typed typed) {
    return typed.reportedOn().isBlank()
        ? null
        : LocalDateTime.parse(typed.reportedOn()).atZone(time.zone()).toInstant();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
