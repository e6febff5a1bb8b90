package school.gatehouse.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.media.Previews;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;

/** What teachers send in, and what became of it. */
@Path("/api/v1/submissions")
public class SubmissionResource {

  private static final Set<String> SIZES = Set.of("320", "1280");

  private final ReceiveSubmission receive;
  private final OpenSubmission open;
  private final FixPeople fix;
  private final ReviewItem review;
  private final DecideAgain again;
  private final Callers callers;
  private final Once once;

  SubmissionResource(
      ReceiveSubmission receive,
      OpenSubmission open,
      FixPeople fix,
      ReviewItem review,
      DecideAgain again,
      Callers callers,
      Once once) {
    this.receive = receive;
    this.open = open;
    this.fix = fix;
    this.review = review;
    this.again = again;
    this.callers = callers;
    this.once = once;
  }

  /**
   * A review of one place.
   *
   * @param seen the version of the submission that was looked at; an approval answers 409 if it has
   *     changed since, a refusal counts whatever has changed
   * @param compared an edited copy was held beside what it was made of, and nobody who was taken
   *     out can be recognised; needed to approve one
   */
  public record NewReview(
      @NotNull UUID channel,
      @NotNull Review.Outcome outcome,
      @NotBlank @Size(max = 2000) String reason,
      @Size(max = 50) String seen,
      boolean compared) {}

  /** Pupils by name, class and date of birth. */
  @Schema(name = "NamesInSubmission")
  public record Names(
      List<PupilName> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** How the two parts of an upload are described to outside clients. */
  @Schema(name = "Submission")
  record Upload(
      @Schema(type = SchemaType.STRING, format = "binary") String file,
      @NotNull SubmissionDetails details) {}

  @POST
  @Operation(
      summary = "Submit a file and say who is in it",
      description =
          "Either as two parts, the file and its details, or as details alone that name a complete"
              + " upload of /api/v1/uploads. A large upload is answered with 202: it is inspected"
              + " afterwards, and its verdicts stand at the same submission later.")
  @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
  @APIResponse(
      responseCode = "202",
      description = "Received; it is inspected after this answer.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionView.class)))
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Upload.class),
              encoding = @Encoding(name = "details", contentType = MediaType.APPLICATION_JSON)))
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public RestResponse<SubmissionView> submit(
      @RestForm("file") FileUpload file, @RestForm("details") String details) {
    return receive.submit(callers.now(), file, details);
  }

  /**
   * The file has come before, as an upload in pieces; the answer may come before its inspection.
   */
  @POST
  @Operation(
      operationId = "SubmissionResource_submit",
      summary = "Submit a file and say who is in it",
      description =
          "Either as two parts, the file and its details, or as details alone that name a complete"
              + " upload of /api/v1/uploads. A large upload is answered with 202: it is inspected"
              + " afterwards, and its verdicts stand at the same submission later.")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
  @APIResponse(
      responseCode = "202",
      description = "Received; it is inspected after this answer.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionView.class)))
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public RestResponse<SubmissionView> handIn(@NotNull @Valid SubmissionDetails details) {
    return receive.handIn(callers.now(), details);
  }

  @GET
  @Operation(summary = "List submissions, the newest first")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public SubmissionView.Page list(
      @RestQuery String cursor,
      @RestQuery String batch,
      @RestQuery boolean waiting,
      @BeanParam NarrowedList narrowed) {
    return open.page(callers.now(), OpenSubmission.Search.of(cursor, batch, waiting, narrowed));
  }

  @GET
  @Operation(summary = "One submission and its verdicts")
  @Path("{id}")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public SubmissionView show(UUID id) {
    return open.view(callers.now(), id);
  }

  /** So that whoever may see a submission can read who is meant by the ids in it. */
  @GET
  @Operation(summary = "The names of the pupils that a submission speaks of")
  @Path("{id}/names")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public Names names(UUID id) {
    return new Names(open.names(callers.now(), id), null);
  }

  /** Made from the cleaned copy, upright; 404 where there is none. */
  @GET
  @Operation(summary = "A small picture of the item, 320 or 1280 pixels at most")
  @Path("{id}/preview")
  @APIResponse(
      responseCode = "200",
      description = "The picture.",
      content = @Content(mediaType = "image/jpeg"))
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public Response preview(UUID id, @RestQuery @DefaultValue("320") String size) {
    if (!SIZES.contains(size)) {
      throw Problem.invalid("size", "must be 320 or 1280");
    }
    return Previews.answer(open.preview(callers.now(), id, Integer.parseInt(size)));
  }

  /** As it would be published; nobody may publish it from here. 404 where there is none. */
  @GET
  @Operation(summary = "The cleaned copy, to look at before it is decided about")
  @Path("{id}/copy")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content = @Content(mediaType = "application/octet-stream"))
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public Response copy(UUID id) {
    var copy = open.copy(callers.now(), id);
    return Response.ok(copy.bytes(), copy.mediaType())
        .header("Content-Length", copy.size())
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", "attachment")
        .build();
  }

  @PUT
  @Operation(summary = "Fix who is shown; decided again at once")
  @Path("{id}/people")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public SubmissionView fix(UUID id, @NotNull @Valid NewPeople people) {
    var caller = callers.now();
    return fix.fix(caller, open.mediaOf(caller, id), people);
  }

  /** Where the malware scanner gave no clear answer before, it is asked again first. */
  @POST
  @Operation(
      summary = "Decide again",
      description =
          "With the facts of now. A file about which the malware scanner gave no clear answer is"
              + " scanned again first.")
  @Path("{id}/decisions")
  @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
  @APIResponse(responseCode = "410", description = "The original has been deleted.")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public RestResponse<SubmissionView> decideAgain(UUID id) {
    var caller = callers.now();
    var media = open.mediaWithOriginal(caller, id);
    return once.create("", SubmissionView.class, () -> again.decide(caller, media));
  }

  @POST
  @Operation(summary = "Settle a review for one place")
  @Path("{id}/reviews")
  @RolesAllowed({Roles.HEAD, Roles.REVIEWER})
  public RestResponse<SubmissionView> review(UUID id, @NotNull @Valid NewReview wanted) {
    var caller = callers.now();
    var media = open.mediaOf(caller, id);
    return once.create(wanted, SubmissionView.class, () -> review.review(caller, media, wanted));
  }
}
