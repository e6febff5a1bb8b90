package school.gatehouse.withdrawal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.submission.Submissions;

/** The red button, for everybody who works in the school. */
@Path("/api/v1/stops")
public class StopResource {

  private final PressStop stop;
  private final Callers callers;
  private final Once once;

  StopResource(PressStop stop, Callers callers, Once once) {
    this.stop = stop;
    this.callers = callers;
    this.once = once;
  }

  /** On a pupil or on an item. */
  public record NewStop(UUID pupil, UUID media, @Size(max = 2000) String note) {}

  @Schema(name = "Stopped")
  public record Stopped(UUID id, Instant effectiveAt, long version) {}

  /**
   * A stop that stands, on a pupil or on an item.
   *
   * @param child the pupil's name, so that whoever lifts it lifts the right one
   */
  @Schema(name = "Stop")
  public record StopView(
      UUID id,
      Optional<UUID> pupil,
      Optional<PupilName> child,
      Optional<UUID> media,
      Optional<String> note,
      Instant setAt) {

    static StopView of(Pupils.OpenStop stop, PupilName child) {
      return new StopView(
          stop.id(),
          Optional.of(stop.pupil()),
          Optional.of(child),
          Optional.empty(),
          stop.note(),
          stop.setAt());
    }

    static StopView of(Submissions.OpenStop stop) {
      return new StopView(
          stop.id(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(stop.media()),
          stop.note(),
          stop.setAt());
    }
  }

  public record StopList(
      List<StopView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** With {@code pupil}: those on that pupil. */
  @GET
  @Operation(summary = "List the stops that nobody has lifted yet")
  @RolesAllowed({Roles.OFFICE, Roles.SAFEGUARDING})
  public StopList open(@RestQuery Optional<String> pupil) {
    return new StopList(stop.open(callers.now(), pupil.map(StopResource::id)), null);
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw Problem.invalid("pupil", "is not an id");
    }
  }

  @POST
  @Operation(summary = "Stop a pupil or an item at once")
  @RolesAllowed(Roles.PERSON)
  public RestResponse<Stopped> press(@NotNull @Valid NewStop wanted) {
    return once.create(wanted, Stopped.class, () -> stop.press(callers.now(), wanted));
  }

  @DELETE
  @Operation(summary = "Lift a stop")
  @Path("{id}")
  @RolesAllowed({Roles.OFFICE, Roles.SAFEGUARDING})
  public void lift(UUID id) {
    stop.lift(callers.now(), id);
  }
}
