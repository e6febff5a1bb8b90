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
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.EditResource;
import school.gatehouse.submission.Lookalikes;
import school.gatehouse.submission.Review;
import school.gatehouse.submission.ReviewResource;
import school.gatehouse.submission.SubmissionResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** What waits for somebody to look at it, and what they say. */
@Page
@Path("/reviews")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.HEAD, Roles.REVIEWER})
class ReviewPages {

  /** What was typed, to be shown again. */
  public record Typed(
      List<UUID> places, String outcome, String reason, String seen, boolean compared) {

    /** Every place is meant until somebody says otherwise. */
    static Typed nothing(ReviewSheet sheet) {
      return new Typed(
          sheet.open().stream().map(ReviewSheet.Place::id).toList(),
          "",
          "",
          sheet.item().version(),
          false);
    }

    public boolean approves() {
      return outcome.equals("APPROVE");
    }

    public boolean refuses() {
      return outcome.equals("REFUSE");
    }

    public boolean means(UUID place) {
      return places.contains(place);
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<ReviewSheet> sheets, boolean refused, String next);

    static native TemplateInstance item(
        ReviewSheet sheet, List<Lookalikes.Refused> alike, Typed typed, Mistakes mistakes);
  }

  private final ReviewResource reviews;
  private final SubmissionResource submissions;
  private final EditResource edits;
  private final SchoolTime time;
  private final ReviewWords words;

  ReviewPages(
      ReviewResource reviews,
      SubmissionResource submissions,
      EditResource edits,
      SchoolTime time,
      ReviewWords words) {
    this.edits = edits;
    this.reviews = reviews;
    this.submissions = submissions;
    this.time = time;
    this.words = words;
  }

  @GET
  public TemplateInstance list(@RestQuery String cursor, @RestQuery boolean refused) {
    var page = reviews.list(cursor, refused);
    return Templates.list(
        page.items().stream().map(item -> ReviewSheet.of(item, time)).toList(),
        refused,
        Objects.requireNonNullElse(page.next(), ""));
  }

  @GET
  @Path("{id}")
  public TemplateInstance item(UUID id) {
    var sheet = sheet(id);
    return Templates.item(sheet, alike(id), Typed.nothing(sheet), Mistakes.NONE);
  }

  /** The picture itself, made from the cleaned copy. */
  @GET
  @Path("{id}/picture")
  @Produces("image/jpeg")
  public Response picture(UUID id, @RestQuery String size) {
    return submissions.preview(id, Objects.requireNonNullElse(size, "320"));
  }

  /** The cleaned copy, because a small picture shows nothing of a film. */
  @GET
  @Path("{id}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response file(UUID id) {
    return submissions.copy(id);
  }

  @POST
  @Path("{id}")
  public Response settle(
      UUID id,
      @RestForm List<UUID> places,
      @RestForm String outcome,
      @RestForm String reason,
      @RestForm String seen,
      @RestForm boolean compared) {
    var typed =
        new Typed(
            places == null ? List.of() : places,
            Objects.requireNonNullElse(outcome, ""),
            Objects.requireNonNullElse(reason, ""),
            Objects.requireNonNullElse(seen, ""),
            compared);
    var tried = Mistakes.tryTo(() -> say(id, typed));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/reviews?done=" + done)).build())
        .orElseGet(() -> again(id, typed, tried.mistakes()));
  }

  /** Decides again, because the facts have changed. */
  @POST
  @Path("{id}/again")
  public Response decideAgain(UUID id) {
    submissions.decideAgain(id);
    return Response.seeOther(URI.create("/reviews?done=again")).build();
  }

  private String say(UUID id, Typed typed) {
    if (typed.places().isEmpty()) {
      throw Problem.invalid("places", words.noPlace());
    }
    var outcome =
        switch (typed.outcome()) {
          case "APPROVE" -> Review.Outcome.APPROVE;
          case "REFUSE" -> Review.Outcome.REFUSE;
          default -> null;
        };
    if (typed.approves() && !typed.compared() && sheet(id).edited()) {
      throw Problem.invalid("compared", words.notCompared());
    }
    var seen = typed.seen();
    for (UUID place : typed.places()) {
      var answer =
          new SubmissionResource.NewReview(
              place, outcome, typed.reason().strip(), seen, typed.compared());
      seen = submissions.review(id, answer).getEntity().version();
    }
    return outcome == Review.Outcome.APPROVE ? "approved" : "refused";
  }

  private Response again(UUID id, Typed typed, Mistakes mistakes) {
    var said =
        mistakes.whenEmpty("outcome", words.noOutcome()).whenEmpty("reason", words.noReason());
    var sheet = sheet(id);
    boolean stale = !typed.seen().equals(sheet.item().version());
    return Response.status(422)
        .entity(Templates.item(sheet, alike(id), stale ? Typed.nothing(sheet) : typed, said))
        .build();
  }

  private List<Lookalikes.Refused> alike(UUID id) {
    return edits.lookalikes(id).items();
  }

  private ReviewSheet sheet(UUID id) {
    return ReviewSheet.of(reviews.show(id), time);
  }
}
