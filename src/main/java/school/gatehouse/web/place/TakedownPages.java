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
@RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO})
class TakedownPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(TakedownBoard board, String done);

    static native TemplateInstance one(TakedownCard card, Typed typed, Mistakes mistakes);
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

    public boolean isDown() {
      return outcome.equals("DONE");
    }

    public boolean isGone() {
      return outcome.equals("IRRETRIEVABLE");
    }
  }

  @GET
  public TemplateInstance list() {
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
    return Templates.list(TakedownBoard.of(cards), frame.done());
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(UUID id) {
    return Templates.one(card(id), Typed.NOTHING, Mistakes.NONE);
  }

  @POST
  @Path("{id}/confirmations")
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE})
  public Response confirm(
      UUID id, @RestForm String outcome, @RestForm String urlChecked, @RestForm String note) {
    var typed = new Typed(text(outcome), urlChecked != null, text(note));
    if (!List.of("DONE", "IRRETRIEVABLE").contains(typed.outcome())) {
      return again(id, typed, Mistakes.in("outcome", words.chooseDown()));
    }
    var said =
        new TakedownResource.Outcome(
            TakedownState.valueOf(typed.outcome()), blank(note), typed.urlChecked());
    var tried = Mistakes.tryTo(() -> takedowns.confirm(id, said));
    var key = typed.outcome().equals("DONE") ? "down" : "cannot";
    return tried.answer().isPresent() ? seeList(key) : again(id, typed, tried.mistakes());
  }

  @POST
  @Path("{id}/verifications")
  public Response verify(UUID id, @RestForm String note) {
    var tried =
        Mistakes.tryTo(() -> takedowns.verify(id, new TakedownResource.SecondLook(blank(note))));
    return tried.answer().isPresent()
        ? seeList("verified")
        : again(id, new Typed("", false, text(note)), tried.mistakes());
  }

  private Response again(UUID id, Typed typed, Mistakes mistakes) {
    return Response.status(422).entity(Templates.one(card(id), typed, mistakes)).build();
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
