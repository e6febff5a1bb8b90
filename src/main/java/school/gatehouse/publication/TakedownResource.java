package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.problem.Problem;

/** Tasks to end publications. */
@Path("/api/v1/takedowns")
class TakedownResource {

  private final ListPublications lists;
  private final ConfirmTakedown confirm;
  private final Callers callers;
  private final Once once;

  TakedownResource(ListPublications lists, ConfirmTakedown confirm, Callers callers, Once once) {
    this.lists = lists;
    this.confirm = confirm;
    this.callers = callers;
    this.once = once;
  }

  /** A task; {@code version} is the number of the change that last wrote it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TakedownView(
      UUID id,
      UUID publication,
      UUID media,
      UUID channel,
      String url,
      Takedown.State state,
      Instant dueAt,
      long version) {}

  @Schema(name = "TakedownList")
  record Page(List<TakedownView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @Schema(name = "TakedownOutcome")
  record Outcome(@NotNull Takedown.State outcome, @Size(max = 2000) String note) {}

  @Schema(name = "ConfirmedTakedown")
  record Confirmed(UUID id, Takedown.State state) {}

  /** Everything that was opened or confirmed after the change number {@code since}. */
  @GET
  @Operation(summary = "List take-downs after a change number")
  @RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE})
  public Page takedowns(
      @QueryParam("since")
          @DefaultValue("0")
          @Pattern(regexp = "[0-9]{1,18}")
          @Schema(implementation = Long.class)
          String since,
      @QueryParam("cursor") String cursor) {
    return lists.takedowns(callers.now(), Long.parseLong(since), cursor);
  }

  @POST
  @Operation(summary = "Say that a place is down, or cannot be called back")
  @Path("{id}/confirmations")
  @RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE})
  public RestResponse<Confirmed> confirm(UUID id, @NotNull @Valid Outcome outcome) {
    if (outcome.outcome() != Takedown.State.DONE
        && outcome.outcome() != Takedown.State.IRRETRIEVABLE) {
      throw Problem.invalid("outcome", "must be DONE or IRRETRIEVABLE");
    }
    return once.create(outcome, Confirmed.class, () -> confirm.confirm(callers.now(), id, outcome));
  }
}
