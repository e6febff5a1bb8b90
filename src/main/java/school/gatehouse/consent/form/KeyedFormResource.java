package school.gatehouse.consent.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;

/** What happens to a form after it was keyed. */
@Path("/api/v1/consents/{id}")
@RolesAllowed(Roles.OFFICE)
public class KeyedFormResource {

  private final RecordForm record;
  private final Callers callers;
  private final Once once;

  KeyedFormResource(RecordForm record, Callers callers, Once once) {
    this.record = record;
    this.callers = callers;
    this.once = once;
  }

  public record NewInvalidation(@NotBlank @Size(max = 2000) String reason) {}

  @POST
  @Operation(summary = "Say that a form never was valid")
  @Path("invalidations")
  public RestResponse<ConsentResource.Recorded> invalidate(
      UUID id, @NotNull @Valid NewInvalidation wanted) {
    return once.create(
        wanted,
        ConsentResource.Recorded.class,
        () -> record.invalidate(callers.now(), id, wanted.reason()));
  }

  /** A second person has compared what was keyed with the evidence. */
  @POST
  @Operation(summary = "Say, as a second person, that a form was keyed as it was signed")
  @Path("verifications")
  public RestResponse<ConsentResource.Recorded> verify(UUID id) {
    return once.create("", ConsentResource.Recorded.class, () -> record.verify(callers.now(), id));
  }
}
