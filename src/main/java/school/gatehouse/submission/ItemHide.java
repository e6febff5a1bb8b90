package school.gatehouse.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** An item that a report hides: denied and not served, but nothing of it goes. */
@Entity
@Table(name = "item_hide")
class ItemHide extends SchoolRow {

  @Column(name = "media_id")
  UUID media;

  @Column(name = "report_id")
  UUID report;

  @Column(name = "hidden_at")
  Instant hiddenAt;

  @Column(name = "lifted_by")
  UUID liftedBy;

  @Column(name = "lifted_at")
  Instant liftedAt;

  @Column(name = "lifted_change_id")
  UUID liftedChange;

  protected ItemHide() {}

  ItemHide(UUID change, UUID media, UUID report, Instant hiddenAt) {
    super(change);
    this.media = media;
    this.report = report;
    this.hiddenAt = hiddenAt;
  }

  void lift(UUID by, Instant at, UUID inChange) {
    liftedBy = by;
    liftedAt = at;
    liftedChange = inChange;
  }
}
