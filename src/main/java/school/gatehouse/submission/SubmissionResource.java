package school.gatehouse.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;

/** What teachers send in, and what became of it. */
@Path("/api/v1/submissions")
class SubmissionResource {

  private final ReceiveSubmission receive;
  private final OpenSubmission open;
  private final FixPeople fix;
  private final ReviewItem review;
  private final Promote promote;
  private final Callers callers;
  private final Once once;

  SubmissionResource(
      ReceiveSubmission receive,
      OpenSubmission open,
      FixPeople fix,
      ReviewItem review,
      Promote promote,
      Callers callers,
      Once once) {
    this.receive = receive;
    this.open = open;
    this.fix = fix;
    this.review = review;
    this.promote = promote;
    this.callers = callers;
    this.once = once;
  }

  /** A review of one channel. */
  record NewReview(
      @NotNull UUID channel,
      @NotNull Review.Outcome outcome,
      @NotBlank @Size(max = 2000) String reason) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public RestResponse<SubmissionView> submit(
      @RestForm("file") FileUpload file, @RestForm("details") String details) {
    return receive.submit(callers.now(), file, details);
  }

  @GET
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public SubmissionView.Page list(@jakarta.ws.rs.QueryParam("cursor") String cursor) {
    return open.page(callers.now(), cursor);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public SubmissionView show(UUID id) {
    return open.view(callers.now(), id);
  }

  @PUT
  @Path("{id}/people")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public SubmissionView fix(UUID id, @NotNull @Valid People people) {
    var caller = callers.now();
    return fix.fix(caller, open.mediaOf(caller, id), people);
  }

  @POST
  @Path("{id}/decisions")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public RestResponse<SubmissionView> decideAgain(UUID id) {
    var caller = callers.now();
    var media = open.mediaWithOriginal(caller, id);
    return once.create(
        "", SubmissionView.class, () -> promote.run(caller, media, Occasion.DECIDED_AGAIN));
  }

  @POST
  @Path("{id}/reviews")
  @RolesAllowed({Roles.HEAD, Roles.REVIEWER})
  public RestResponse<SubmissionView> review(UUID id, @NotNull @Valid NewReview wanted) {
    var caller = callers.now();
    var media = open.mediaOf(caller, id);
    var said = new ReviewItem.Said(wanted.channel(), wanted.outcome(), wanted.reason());
    return once.create(wanted, SubmissionView.class, () -> review.review(caller, media, said));
  }
}
