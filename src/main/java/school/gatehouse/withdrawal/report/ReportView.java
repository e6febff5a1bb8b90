package school.gatehouse.withdrawal.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as the Head reads it.
 *
 * @param media the item meant; absent while nobody knows which it is
 * @param title what the teacher called it
 * @param contact how the reporter can be reached, if they said so
 * @param hidden whether the item is hidden now, by this report or another one
 * @param decisions the newest first; the newest counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Report")
public record ReportView(
    UUID id,
    Instant receivedAt,
    UUID media,
    String title,
    String where,
    String wrong,
    String contact,
    boolean hidden,
    List<Decided> decisions) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ReportDecided")
  public record Decided(ReportOutcome outcome, String note, UUID decidedBy, Instant decidedAt) {
    static Decided of(ItemReportDecision row) {
      return new Decided(row.outcome, row.note, row.decidedBy, row.decidedAt);
    }
  }

  /** Whether the Head still has to look at it. */
  public boolean open() {
    return decisions.isEmpty();
  }
}
