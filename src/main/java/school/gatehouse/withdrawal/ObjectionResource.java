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

/** An objection (UK GDPR, Article 21): stops publication as a refusal does. */
@Path("/api/v1/pupils/{pupil}/objections")
public class ObjectionResource {

  private final WithdrawConsent withdraw;
  private final Callers callers;
  private final Once once;

  ObjectionResource(WithdrawConsent withdraw, Callers callers, Once once) {
    this.withdraw = withdraw;
    this.callers = callers;
    this.once = once;
  }

  @POST
  @Operation(summary = "Record an objection")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<Withdrawn> object(UUID pupil, @NotNull @Valid NewNo no) {
    return once.create(
        no, Withdrawn.class, () -> withdraw.record(callers.now(), pupil, NoKind.OBJECTED, no));
  }
}
