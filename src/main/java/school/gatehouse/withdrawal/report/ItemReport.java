package school.gatehouse.withdrawal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** What somebody outside said about a picture; written once. */
@Entity
@Table(name = "item_report")
class ItemReport extends SchoolRow {

  @Column(name = "media_id")
  UUID media;

  @Column(name = "seen_at")
  String seenAt;

  String wrong;
  String contact;

  @Column(name = "hid_at_once")
  boolean hidAtOnce;

  @Column(name = "received_at")
  Instant receivedAt;

  protected ItemReport() {}

  ItemReport(UUID change, Instant receivedAt) {
    super(change);
    this.receivedAt = receivedAt;
  }
}
