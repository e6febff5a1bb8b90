package school.gatehouse.pupil.hold;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.pupil.PupilName;

/** Why a pupil must not be shown. */
@Path("/api/v1/pupils/{pupil}/holds")
@RolesAllowed({Roles.SAFEGUARDING, Roles.HEAD})
public class HoldResource {

  private final ReadHolds read;
  private final KeepHolds keep;
  private final Callers callers;
  private final Once once;

  HoldResource(ReadHolds read, KeepHolds keep, Callers callers, Once once) {
    this.read = read;
    this.keep = keep;
    this.callers = callers;
    this.once = once;
  }

  /** What is and was recorded of one pupil. */
  public record HoldList(
      PupilName pupil,
      List<HoldView> items,
      @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** Each reading is written down. */
  @GET
  @Operation(summary = "List holds and restrictions")
  public HoldList list(UUID pupil) {
    return read.of(callers.now(), pupil);
  }

  @POST
  @Operation(summary = "Set a hold or restriction")
  public RestResponse<HoldView> set(UUID pupil, @NotNull @Valid HoldFields wanted) {
    return once.create(wanted, HoldView.class, () -> keep.set(callers.now(), pupil, wanted));
  }

  /** Why it ends, for those who may read of it. */
  @Schema(name = "HoldEnding")
  public record Ending(@NotBlank @Size(max = 2000) String reason) {}

  /** The row stays, with the reason and with who ended it. Ending twice is ending once. */
  @POST
  @Path("{id}/endings")
  @Operation(summary = "End a hold or restriction and say why")
  public RestResponse<HoldView> endBecause(UUID pupil, UUID id, @NotNull @Valid Ending ending) {
    var ended = keep.end(callers.now(), pupil, id, Optional.of(ending.reason().strip()));
    return RestResponse.status(RestResponse.Status.CREATED, ended);
  }

  /** Ends it without saying why; the row stays. */
  @DELETE
  @Operation(summary = "End a hold or restriction")
  @Path("{id}")
  public void end(UUID pupil, UUID id) {
    keep.end(callers.now(), pupil, id, Optional.empty());
  }
}
