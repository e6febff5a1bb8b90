package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;
import school.gatehouse.publication.PublishCheckResource.Checks;
import school.gatehouse.publication.PublishCheckResource.Item;

/** One publish-check in an address. */
@Path("/api/v1/publish-check")
@RolesAllowed({Roles.CMS, Roles.TEACHER, Roles.OFFICE})
class OneCheckResource {

  private final PublishCheck check;
  private final Callers callers;

  OneCheckResource(PublishCheck check, Callers callers) {
    this.check = check;
    this.callers = callers;
  }

  /** A single answer. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "OnePublishAnswer")
  record OneAnswer(
      Long version,
      Instant checkedAt,
      Verdict verdict,
      List<ToldReason> reasons,
      @JsonInclude(JsonInclude.Include.NON_NULL) Instant validUntil) {}

  @GET
  @Operation(summary = "May one item be published now?")
  public OneAnswer checkOne(
      @QueryParam("media") @Size(max = 100) String media,
      @QueryParam("sha256") @Size(max = 100) String sha256,
      @QueryParam("channel") @NotNull @Size(max = 100) String channel) {
    var item = new Item(media, sha256, channel, Use.NEW, null, null, null);
    var all = check.answer(callers.now(), new Checks(List.of(item), null));
    var one = all.answers().get(0);
    return new OneAnswer(
        all.version(), all.checkedAt(), one.verdict(), one.reasons(), one.validUntil());
  }
}
