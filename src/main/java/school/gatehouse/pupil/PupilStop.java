package school.gatehouse.pupil;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** Somebody's red button on a pupil. */
@Entity
@Table(name = "pupil_stop")
class PupilStop extends SchoolRow {
  @Column(name = "pupil_id")
  UUID pupil;

  String note;

  @Column(name = "set_by")
  UUID setBy;

  @Column(name = "lifted_by")
  UUID liftedBy;

  @Column(name = "lifted_change_id")
  UUID liftedChange;

  protected PupilStop() {}

  PupilStop(UUID change, UUID pupil, String note, UUID setBy) {
    super(change);
    this.pupil = pupil;
    this.note = note;
    this.setBy = setBy;
  }

  boolean lifted() {
    return liftedChange != null;
  }

  void lift(UUID by, UUID change) {
    liftedBy = by;
    liftedChange = change;
  }
}
