package school.gatehouse.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** The trail, for those who check it. */
@Path("/api/v1/audit")
public class AuditResource {

  private final ReadAudit read;
  private final Callers callers;

  AuditResource(ReadAudit read, Callers callers) {
    this.read = read;
    this.callers = callers;
  }

  /**
   * One entry.
   *
   * @param change the change that it belongs to; absent where it is withheld
   * @param entry the canonical JSON as it was written; persons appear as keyed digests. Of a hold
   *     or restriction only the safeguarding lead and the Head read of whom it was: for others
   *     {@code withheld} names what was left out
   * @param sha256 of exactly those bytes, in lower-case hex
   * @param intact the digest of what is stored, taken again just now, is the one that was stored,
   *     and the entry says the same as its row
   */
  @Schema(name = "AuditEntry")
  public record EntryView(
      UUID id,
      Instant recordedAt,
      String action,
      String subject,
      UUID change,
      @JsonRawValue @Schema(type = SchemaType.OBJECT) String entry,
      String sha256,
      boolean intact) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AuditList")
  public record Page(List<EntryView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /**
   * Entries in the order in which they were written. Reading is written down too, once per search:
   * with its first page. Who follows a person reads also what was taken back, taken down or opened
   * as an incident in the same change; holds and restrictions are among it only for the
   * safeguarding lead and the Head.
   */
  @GET
  @RolesAllowed({Roles.AUDITOR, Roles.DPO})
  @Operation(summary = "Read the trail, in the order in which it was written")
  public Page entries(
      @BeanParam @Valid TrailQuestion question,
      @QueryParam("cursor") @Size(max = 100) String cursor) {
    return read.page(callers.now(), question, cursor);
  }
}
