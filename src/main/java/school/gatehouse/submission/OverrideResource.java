package school.gatehouse.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Once;
import school.gatehouse.media.Previews;
import school.gatehouse.problem.Problem;

/** Exceptions that two people answer for together; never against anybody's no. */
@Path("/api/v1/overrides")
public class OverrideResource {

  private static final int LONGEST_SIDE = 1280;

  private final Overrides overrides;
  private final OverrideItem override;
  private final OpenSubmission open;
  private final Previews previews;
  private final Callers callers;
  private final SchoolWall wall;
  private final Once once;

  OverrideResource(
      Overrides overrides,
      OverrideItem override,
      OpenSubmission open,
      Previews previews,
      Callers callers,
      SchoolWall wall,
      Once once) {
    this.overrides = overrides;
    this.override = override;
    this.open = open;
    this.previews = previews;
    this.callers = callers;
    this.wall = wall;
    this.once = once;
  }

  /** What the first person proposes for one place of a submission. */
  public record NewOverride(
      @NotNull UUID submission, @NotNull UUID channel, @NotBlank @Size(max = 2000) String reason) {}

  /** What the second person says. */
  @Schema(name = "NewOverrideAnswer")
  public record NewAnswer(
      @NotNull OverrideAnswer.Outcome outcome, @Size(max = 2000) String reason) {}

  /** A proposal. */
  @Schema(name = "ProposedOverride")
  public record Proposed(UUID id) {}

  /** An answer. */
  @Schema(name = "AnsweredOverride")
  public record Answered(UUID id, OverrideAnswer.Outcome outcome) {}

  /** The newest first. */
  @Schema(name = "OverrideCaseList")
  public record Cases(
      List<OverrideCase> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List what two people could answer for, and what waits for the second")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.REVIEWER})
  public Cases list() {
    var caller = callers.now();
    return wall.snapshot(
        caller.school(), instance -> new Cases(overrides.all(caller, instance.now()), null));
  }

  @GET
  @Operation(summary = "One proposal, and what the second person has said to it")
  @Path("{id}")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.REVIEWER})
  public OverrideStory show(UUID id) {
    return wall.in(callers.now().school(), () -> overrides.story(id));
  }

  /** For the second person to see what they answer for; from the cleaned copy, 404 without one. */
  @GET
  @Operation(summary = "A small picture of what a proposal is about")
  @Path("{id}/preview")
  @APIResponse(
      responseCode = "200",
      description = "The picture.",
      content = @Content(mediaType = "image/jpeg"))
  @RolesAllowed({Roles.HEAD, Roles.DEPUTY})
  public Response preview(UUID id) {
    var school = callers.now().school();
    var item = wall.in(school, () -> overrides.here(id).media);
    return Previews.answer(previews.jpeg(school, item, LONGEST_SIDE).orElseThrow(Problem::notHere));
  }

  /** Only for reasons that are about nobody's affairs, and only if nothing else is a no. */
  @POST
  @Operation(summary = "Propose an exception")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public RestResponse<Proposed> propose(@NotNull @Valid NewOverride wanted) {
    var caller = callers.now();
    var item = open.mediaNamed(caller, wanted.submission());
    return once.create(
        wanted, Proposed.class, () -> new Proposed(override.propose(caller, item, wanted)));
  }

  @POST
  @Operation(summary = "Confirm or reject an exception that somebody else proposed")
  @Path("{id}/answers")
  @RolesAllowed({Roles.HEAD, Roles.DEPUTY})
  public RestResponse<Answered> answer(UUID id, @NotNull @Valid NewAnswer said) {
    var caller = callers.now();
    return once.create(
        said,
        Answered.class,
        () -> {
          override.answer(caller, id, said);
          return new Answered(id, said.outcome());
        });
  }
}
