package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;

/** May this go on the page? Always answered; whatever cannot be told is a no. */
@Path("/api/v1/publish-checks")
@RolesAllowed({Roles.CMS, Roles.TEACHER, Roles.OFFICE})
class PublishCheckResource {

  private final PublishCheck check;
  private final Callers callers;

  PublishCheckResource(PublishCheck check, Callers callers) {
    this.check = check;
    this.callers = callers;
  }

  /**
   * One item for one channel, by its id or by the digest of its cleaned copy. Ids that are none are
   * answered like unknown ones.
   */
  @Schema(name = "CheckedItem")
  record Item(
      @Size(max = 100) String media,
      @Size(max = 100) String sha256,
      @NotNull @Size(max = 100) String channel,
      Use use,
      @Size(max = 2000) String url,
      @Size(max = 5000) String caption,
      @Size(max = 100_000) String text) {}

  @Schema(name = "PublishChecks")
  record Checks(
      @NotEmpty @Size(max = 500, message = "{gatehouse.many}") List<@NotNull @Valid Item> items,
      Long atLeast) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PublishAnswer")
  record Answer(Verdict verdict, List<ToldReason> reasons, Instant validUntil) {}

  /** {@code version} is null when the database could not be asked. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "PublishAnswers")
  record Answers(Long version, Instant checkedAt, List<Answer> answers) {}

  @POST
  @Operation(summary = "May these items be published now?")
  public Answers check(@NotNull @Valid Checks checks) {
    return check.answer(callers.now(), checks);
  }
}
