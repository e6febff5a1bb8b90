package school.gatehouse.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.school.SchoolSettings;

/** What other settings would take away, before anybody settles on them. */
@Path("/api/v1/school/settings/previews")
public class SettingsPreviewResource {

  private final CountLosses losses;
  private final Callers callers;

  SettingsPreviewResource(CountLosses losses, Callers callers) {
    this.losses = losses;
    this.callers = callers;
  }

  /**
   * What would stop counting.
   *
   * @param permissions in force now that would not be
   * @param pupils whose they are
   */
  @Schema(name = "LostBySettings")
  public record Lost(long permissions, long pupils) {}

  /** Counted over the pupils on roll or joining; nothing is changed. */
  @POST
  @Operation(summary = "Tell how many permissions other settings would end")
  @RolesAllowed({Roles.HEAD, Roles.ADMIN})
  public Lost preview(@NotNull @Valid SchoolSettings settings) {
    return losses.under(callers.now(), settings);
  }
}
