package school.gatehouse.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.publication.LiveResource;

/** What a withdrawal would bring down, before anybody confirms it. */
@Path("/api/v1/pupils/{pupil}/withdrawals/previews")
public class WithdrawalPreviewResource {

  private final WithdrawConsent withdraw;
  private final Callers callers;

  WithdrawalPreviewResource(WithdrawConsent withdraw, Callers callers) {
    this.withdraw = withdraw;
    this.callers = callers;
  }

  /**
   * The pupil's items as they would stand after it. It is the withdrawal itself, undone before
   * anybody can see it, so that what is read out to a parent cannot differ from what happens.
   */
  @POST
  @Operation(summary = "Tell what a withdrawal would bring down; nothing is changed")
  @RolesAllowed(Roles.OFFICE)
  public LiveResource.LiveList preview(UUID pupil, @NotNull @Valid NewNo no) {
    return new LiveResource.LiveList(withdraw.rehearse(callers.now(), pupil, no), null);
  }
}
