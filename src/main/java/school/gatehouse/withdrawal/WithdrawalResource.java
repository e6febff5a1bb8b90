package school.gatehouse.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.consent.NoKind;

/** A permission is taken back: by letter, on the phone, at the gate. */
@Path("/api/v1/pupils/{pupil}/withdrawals")
public class WithdrawalResource {

  private final WithdrawConsent withdraw;
  private final Callers callers;
  private final Once once;

  WithdrawalResource(WithdrawConsent withdraw, Callers callers, Once once) {
    this.withdraw = withdraw;
    this.callers = callers;
    this.once = once;
  }

  @POST
  @Operation(summary = "Record that a permission is taken back")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<Withdrawn> withdraw(UUID pupil, @NotNull @Valid NewNo no) {
    return once.create(
        no, Withdrawn.class, () -> withdraw.record(callers.now(), pupil, NoKind.WITHDRAWN, no));
  }
}
