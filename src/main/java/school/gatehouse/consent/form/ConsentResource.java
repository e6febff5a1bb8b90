package school.gatehouse.consent.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;

/** Signed forms and where permissions stand. */
@Path("/api/v1/pupils/{pupil}/consents")
@RolesAllowed(Roles.OFFICE)
public class ConsentResource {

  private final RecordForm record;
  private final TellHistory history;
  private final Callers callers;
  private final Once once;

  ConsentResource(RecordForm record, TellHistory history, Callers callers, Once once) {
    this.record = record;
    this.history = history;
    this.callers = callers;
    this.once = once;
  }

  @Schema(name = "RecordedConsent")
  public record Recorded(UUID id, Instant effectiveAt, long version) {}

  @POST
  @Operation(summary = "Record a signed form")
  public RestResponse<Recorded> key(UUID pupil, @NotNull @Valid FormFields form) {
    return once.create(form, Recorded.class, () -> record.key(callers.now(), pupil, form));
  }

  /** As it was known at that instant; now, if none is named. */
  @GET
  @Operation(summary = "Where each permission stood at an instant")
  public ConsentHistory history(UUID pupil, @RestQuery Optional<String> at) {
    return history.tell(callers.now().school(), pupil, at);
  }
}
