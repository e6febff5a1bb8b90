package school.gatehouse.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;

/** Which notice versions include a channel that they do not name. */
@Path("/api/v1/channels/{channel}/coverage")
public class CoverageResource {

  private final AddNotice add;
  private final Callers callers;
  private final Once once;

  CoverageResource(AddNotice add, Callers callers, Once once) {
    this.add = add;
    this.callers = callers;
    this.once = once;
  }

  /** Which versions, and why. */
  public record NewCoverage(
      @NotEmpty @Size(max = 500, message = "{gatehouse.many}") List<@NotNull UUID> notices,
      @NotBlank @Size(max = 2000) String reason) {}

  @Schema(name = "Coverage")
  public record Covered(UUID channel, List<UUID> notices) {}

  @POST
  @Operation(summary = "Record that notice versions include this place")
  @RolesAllowed({Roles.DPO, Roles.HEAD})
  public RestResponse<Covered> cover(UUID channel, @NotNull @Valid NewCoverage wanted) {
    return once.create(wanted, Covered.class, () -> add.cover(callers.now(), channel, wanted));
  }
}
