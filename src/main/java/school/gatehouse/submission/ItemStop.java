package school.gatehouse.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** Somebody's red button on an item, until the office or safeguarding lead lifts it. */
@Entity
@Table(name = "item_stop")
class ItemStop extends SchoolRow {

  @Column(name = "media_id")
  UUID media;

  String note;

  @Column(name = "set_by")
  UUID setBy;

  @Column(name = "lifted_by")
  UUID liftedBy;

  @Column(name = "lifted_change_id")
  UUID liftedChange;

  protected ItemStop() {}

  ItemStop(UUID change, UUID media, UUID setBy, String note) {
    super(change);
    this.media = media;
    this.setBy = setBy;
    this.note = note;
  }

  boolean lifted() {
    return liftedChange != null;
  }

  void lift(UUID by, UUID inChange) {
    liftedBy = by;
    liftedChange = inChange;
  }
}
