package school.gatehouse.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.media.workshop.Area;

/** Cropping and covering of what was sent in. */
@Path("/api/v1/submissions/{id}")
@RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
public class EditResource {

  private final EditItem edit;
  private final OpenSubmission open;
  private final Callers callers;
  private final Once once;

  EditResource(EditItem edit, OpenSubmission open, Callers callers, Once once) {
    this.edit = edit;
    this.open = open;
    this.callers = callers;
    this.once = once;
  }

  /** Areas of a picture. */
  @Schema(name = "PictureAreas")
  public record Areas(List<Area> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(
      summary = "Where heads are in a picture",
      description = "To choose what to cover. Looked for at each call, and never kept.")
  @Path("faces")
  @APIResponseSchema(value = Areas.class, responseCode = "200")
  @APIResponse(responseCode = "410", description = "The original has been deleted.")
  @APIResponse(responseCode = "422", description = "It is no still picture.")
  public Areas faces(UUID id) {
    return new Areas(edit.faces(callers.now(), id), null);
  }

  /** Refused items. */
  @Schema(name = "RefusedLookalikes")
  public record Alike(
      List<Lookalikes.Refused> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(
      summary = "Refused items that this one may be an edited copy of",
      description =
          "The same bytes, or much the same to look at. It tells whoever looks at the item, and"
              + " decides nothing.")
  @Path("lookalikes")
  @APIResponseSchema(value = Alike.class, responseCode = "200")
  public Alike lookalikes(UUID id) {
    return new Alike(open.lookalikes(callers.now(), id), null);
  }

  @POST
  @Operation(
      summary = "Crop a picture or cover parts of it",
      description =
          "Makes a new picture in which what was covered or cut off is not there any more, as a"
              + " submission of its own for the same places. A second person compares the two"
              + " before it may go anywhere.")
  @Path("edits")
  @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
  @APIResponse(responseCode = "410", description = "The original has been deleted.")
  public RestResponse<SubmissionView> edit(UUID id, @NotNull @Valid NewEdit wanted) {
    var caller = callers.now();
    return once.create(wanted, SubmissionView.class, () -> edit.edit(caller, id, wanted));
  }
}
