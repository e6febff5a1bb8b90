package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.media.Previews;

/** What was found published without cover, and what the data protection officer makes of it. */
@Path("/api/v1/incidents")
public class IncidentResource {

  private final ListIncidents lists;
  private final ClassifyIncident classify;
  private final PreviewPlaced preview;
  private final Callers callers;
  private final Once once;

  IncidentResource(
      ListIncidents lists,
      ClassifyIncident classify,
      PreviewPlaced preview,
      Callers callers,
      Once once) {
    this.preview = preview;
    this.lists = lists;
    this.classify = classify;
    this.callers = callers;
    this.once = once;
  }

  @Schema(name = "IncidentList")
  public record Incidents(
      List<IncidentView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /**
   * What the officer says.
   *
   * @param reportedAt when it was reported to the Information Commissioner, if it was; until then
   *     an incident that has to be reported stays open
   * @param decisionsRead how many decisions the form had shown; if there are others now, 409
   */
  @Schema(name = "NewIncidentClassification")
  public record NewClassification(
      @NotNull IncidentOutcome outcome,
      @NotBlank @Size(max = 2000) String reason,
      Instant reportedAt,
      @PositiveOrZero Integer decisionsRead) {}

  @GET
  @Operation(summary = "What was found published without cover")
  @RolesAllowed({Roles.DPO, Roles.HEAD})
  public Incidents incidents() {
    return new Incidents(lists.all(callers.now()), null);
  }

  @GET
  @Operation(summary = "One incident")
  @Path("{id}")
  @RolesAllowed({Roles.DPO, Roles.HEAD})
  public IncidentView incident(UUID id) {
    return lists.one(callers.now(), id);
  }

  /** To judge by; made from the cleaned copy, 404 when it is no longer kept. */
  @GET
  @Operation(summary = "A small picture of what was found without cover")
  @Path("{id}/preview")
  @APIResponse(
      responseCode = "200",
      description = "The picture.",
      content = @Content(mediaType = "image/jpeg"))
  @RolesAllowed({Roles.DPO, Roles.HEAD})
  public Response preview(UUID id) {
    return Previews.answer(preview.ofIncident(callers.now(), id));
  }

  /** The newest classification counts; earlier ones stay written down. */
  @POST
  @Operation(summary = "Say whether an incident is a breach, and whether it has to be reported")
  @Path("{id}/classifications")
  @RolesAllowed(Roles.DPO)
  public RestResponse<IncidentView.Classified> classify(
      UUID id, @NotNull @Valid NewClassification said) {
    return once.create(
        said, IncidentView.Classified.class, () -> classify.classify(callers.now(), id, said));
  }
}
