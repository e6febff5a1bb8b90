package school.gatehouse.web.place;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountNames;
import school.gatehouse.publication.TakedownResource;
import school.gatehouse.publication.TakedownState;
import school.gatehouse.publication.TakedownView;
import school.gatehouse.web.Frame;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** What is out there without permission, and getting it down. */
@Page
@Path("/take-downs")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
class TakedownPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(TakedownBoard board, String done);

    static native TemplateInstance one(
        TakedownCard card, Typed typed, boolean now, Mistakes mistakes);
  }

  private final TakedownResource takedowns;
  private final PlaceNames places;
  private final AccountNames names;
  private final Callers callers;
  private final Frame frame;
  private final PlaceWords words;

  TakedownPages(
      TakedownResource takedowns,
      PlaceNames places,
      AccountNames names,
      Callers callers,
      Frame frame,
      PlaceWords words) {
    this.takedowns = takedowns;
    this.places = places;
    this.names = names;
    this.callers = callers;
    this.frame = frame;
    this.words = words;
  }

  /** What was typed into a form. */
  public record Typed(String outcome, boolean urlChecked, String note) {
    static final Typed NOTHING = new Typed("", false, "");

    static Typed of(String outcome, String urlChecked, String note) {
      return new Typed(text(outcome), urlChecked != null, text(note));
    }

    public boolean isSame() {
      return outcome.equals("SAME");
    }

    public boolean isStillThere() {
      return outcome.equals("STILL");
    }

    public boolean isDown() {
      return outcome.equals("DONE");
    }

    public boolean isGone() {
      return outcome.equals("IRRETRIEVABLE");
    }
  }

  @GET
  public TemplateInstance list(@RestQuery String show) {
    var known = names.of(callers.now().school());
    var now = Instant.now();
    var cards =
        all().stream()
            .map(
                task ->
                    TakedownCard.of(
                        task,
                        callers.now(),
                        new TakedownCard.Around(places.of(task.channel()), known, now)))
            .sorted(Comparator.comparing(card -> card.task().dueAt()))
            .toList();
    return Templates.list(TakedownBoard.of(cards, text(show)), frame.done());
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(UUID id, @RestQuery boolean now) {
    return Templates.one(card(id), Typed.NOTHING, now, Mistakes.NONE);
  }

  @POST
  @Path("{id}/confirmations")
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE})
  public Response confirm(
      UUID id, @RestForm String outcome, @RestForm String urlChecked, @RestForm String note) {
    var typed = Typed.of(outcome, urlChecked, note);
    var wrong = wrong(takedowns.takedown(id), typed);
    if (!wrong.isEmpty()) {
      return again(id, typed, wrong);
    }
    var said =
        new TakedownResource.Outcome(
            TakedownState.valueOf(typed.outcome()), blank(note), typed.urlChecked());
    var tried = Mistakes.tryTo(() -> takedowns.confirm(id, said));
    var key = typed.outcome().equals("DONE") ? "down" : "cannot";
    return tried.answer().isPresent() ? seeList(key) : again(id, typed, tried.mistakes());
  }

  /** What is needed to believe it: a look at the address, or words. */
  private Mistakes wrong(TakedownView task, Typed typed) {
    if (!typed.isDown() && !typed.isGone()) {
      return Mistakes.in("outcome", words.chooseDown());
    }
    if (!typed.note().isBlank()) {
      return Mistakes.NONE;
    }
    if (typed.isGone()) {
      return Mistakes.in("note", words.whyNot());
    }
    if (task.url() == null) {
      return Mistakes.in("note", words.sayWhatYouDid());
    }
    return typed.urlChecked() ? Mistakes.NONE : Mistakes.in("note", words.proof());
  }

  @POST
  @Path("{id}/verifications")
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO})
  public Response verify(UUID id, @RestForm String outcome, @RestForm String note) {
    var typed = Typed.of(outcome, null, note);
    if (!typed.isSame() && !typed.isStillThere()) {
      return again(id, typed, Mistakes.in("outcome", words.chooseSeen()));
    }
    var tried =
        Mistakes.tryTo(
            () ->
                typed.isSame()
                    ? takedowns.verify(id, new TakedownResource.SecondLook(blank(note)))
                    : takedowns.reopen(id, new TakedownResource.StillThere(text(note).strip())));
    return tried.answer().isPresent()
        ? seeList(typed.isSame() ? "verified" : "reopened")
        : again(id, typed, tried.mistakes().whenEmpty("note", words.whereSeen()));
  }

  /** Small, to know it again by. */
  @GET
  @Path("{id}/preview")
  @Produces("image/jpeg")
  public Response preview(UUID id) {
    return takedowns.preview(id);
  }

  private Response again(UUID id, Typed typed, Mistakes mistakes) {
    return Response.status(422).entity(Templates.one(card(id), typed, false, mistakes)).build();
  }

  private static Response seeList(String done) {
    return Response.seeOther(URI.create("/take-downs?done=" + done)).build();
  }

  private TakedownCard card(UUID id) {
    var task = takedowns.takedown(id);
    var around =
        new TakedownCard.Around(
            places.of(task.channel()), names.of(callers.now().school()), Instant.now());
    return TakedownCard.of(task, callers.now(), around);
  }

  private List<TakedownView> all() {
    List<TakedownView> all = new ArrayList<>();
    String next = null;
    do {
      var page = takedowns.takedowns("0", next);
      all.addAll(page.items());
      next = page.next();
    } while (next != null);
    return all;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  private static String blank(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
