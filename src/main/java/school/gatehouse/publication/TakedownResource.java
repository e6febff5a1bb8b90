package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.media.Previews;
import school.gatehouse.problem.Problem;

/** Tasks to end publications. */
@Path("/api/v1/takedowns")
public class TakedownResource {

  private final ListTakedowns lists;
  private final ConfirmTakedown confirm;
  private final PreviewPlaced preview;
  private final Callers callers;
  private final Once once;

  TakedownResource(
      ListTakedowns lists,
      ConfirmTakedown confirm,
      PreviewPlaced preview,
      Callers callers,
      Once once) {
    this.preview = preview;
    this.lists = lists;
    this.confirm = confirm;
    this.callers = callers;
    this.once = once;
  }

  @Schema(name = "TakedownList")
  public record Page(
      List<TakedownView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** {@code urlChecked}: the address was opened, and it is gone there. */
  @Schema(name = "TakedownOutcome")
  public record Outcome(
      @NotNull TakedownState outcome, @Size(max = 2000) String note, boolean urlChecked) {}

  @Schema(name = "TakedownVerification")
  public record SecondLook(@Size(max = 2000) String note) {}

  /** {@code note}: where it was seen. */
  @Schema(name = "TakedownReopening")
  public record StillThere(@NotBlank @Size(max = 2000) String note) {}

  @Schema(name = "ConfirmedTakedown")
  public record Confirmed(UUID id, TakedownState state) {}

  /** Everything that was opened or confirmed after the change number {@code since}. */
  @GET
  @Operation(summary = "List take-downs after a change number")
  @RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public Page takedowns(
      @QueryParam("since")
          @DefaultValue("0")
          @Pattern(regexp = "[0-9]{1,18}")
          @Schema(implementation = Long.class)
          String since,
      @QueryParam("cursor") String cursor) {
    return lists.since(callers.now(), Long.parseLong(since), cursor);
  }

  @GET
  @Operation(summary = "One take-down")
  @Path("{id}")
  @RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public TakedownView takedown(UUID id) {
    return lists.one(callers.now(), id);
  }

  @POST
  @Operation(summary = "Say that a place is down, or cannot be called back")
  @Path("{id}/confirmations")
  @RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE})
  public RestResponse<Confirmed> confirm(UUID id, @NotNull @Valid Outcome outcome) {
    if (outcome.outcome() != TakedownState.DONE
        && outcome.outcome() != TakedownState.IRRETRIEVABLE) {
      throw Problem.invalid("outcome", "must be DONE or IRRETRIEVABLE");
    }
    return once.create(outcome, Confirmed.class, () -> confirm.confirm(callers.now(), id, outcome));
  }

  /** Somebody other than whoever confirmed it has looked and seen the same. */
  @POST
  @Operation(summary = "Say that a second person has looked: it is down, or cannot be called back")
  @Path("{id}/verifications")
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO})
  public RestResponse<Confirmed> verify(UUID id, @NotNull @Valid SecondLook look) {
    return once.create(look, Confirmed.class, () -> confirm.verify(callers.now(), id, look.note()));
  }

  /** Open again, with the deadline that it had; what was said before stays written down. */
  @POST
  @Operation(summary = "Say that it is still there, or can be called back after all")
  @Path("{id}/reopenings")
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO})
  public RestResponse<Confirmed> reopen(UUID id, @NotNull @Valid StillThere seen) {
    return once.create(seen, Confirmed.class, () -> confirm.reopen(callers.now(), id, seen.note()));
  }

  /** Until two people have said that it is gone; to know it again by, and too small to publish. */
  @GET
  @Operation(summary = "A small picture of what has to come down")
  @Path("{id}/preview")
  @APIResponse(
      responseCode = "200",
      description = "The picture.",
      content = @Content(mediaType = "image/jpeg"))
  @RolesAllowed({Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public Response preview(UUID id) {
    return Previews.answer(preview.ofTakedown(callers.now(), id));
  }
}
