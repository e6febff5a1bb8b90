package school.gatehouse.pupil.hold;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.pupil.PupilName;

/** All holds and restrictions of the school, for those two who may know of them. */
@Path("/api/v1/holds")
@RolesAllowed({Roles.SAFEGUARDING, Roles.HEAD})
public class AllHoldsResource {

  private final ReadHolds read;
  private final Callers callers;

  AllHoldsResource(ReadHolds read, Callers callers) {
    this.read = read;
    this.callers = callers;
  }

  /** A hold or restriction with the pupil that it is about. */
  public record HeldPupil(PupilName pupil, HoldView hold) {

    static final Comparator<HeldPupil> ORDER =
        Comparator.comparing((HeldPupil held) -> !held.hold.reviewDue())
            .thenComparing(held -> held.hold.state() != HoldState.IN_FORCE)
            .thenComparing(held -> held.hold.state())
            .thenComparing(held -> held.hold.from(), Comparator.reverseOrder())
            .thenComparing(held -> held.hold.id());
  }

  /** In force and ended. */
  @Schema(name = "HeldPupilList")
  public record HeldPupils(
      List<HeldPupil> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** Each reading is written down. */
  @GET
  @Operation(summary = "List all holds and restrictions, what has to be looked at first")
  public HeldPupils list() {
    return new HeldPupils(read.all(callers.now()), null);
  }
}
