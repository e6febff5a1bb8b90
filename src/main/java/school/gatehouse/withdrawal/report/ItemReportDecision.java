package school.gatehouse.withdrawal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** What the Head decided about a report; the newest counts, nothing is overwritten. */
@Entity
@Table(name = "item_report_decision")
class ItemReportDecision extends SchoolRow {

  @Column(name = "report_id")
  UUID report;

  @Enumerated(EnumType.STRING)
  ReportOutcome outcome;

  @Column(name = "media_id")
  UUID media;

  String note;

  @Column(name = "decided_by")
  UUID decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  protected ItemReportDecision() {}

  ItemReportDecision(UUID change, UUID report, UUID decidedBy, Instant decidedAt) {
    super(change);
    this.report = report;
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }
}
