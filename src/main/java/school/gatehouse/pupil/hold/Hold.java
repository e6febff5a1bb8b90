package school.gatehouse.pupil.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.pupil.HoldKind;

/** A hold or restriction on a pupil; ended, never deleted. */
@Entity
@Table(name = "hold")
class Hold extends SchoolRow {
  @Column(name = "pupil_id")
  UUID pupil;

  @Enumerated(EnumType.STRING)
  HoldKind kind;

  String reason;

  @Column(name = "from_day")
  LocalDate from;

  @Column(name = "until_day")
  LocalDate until;

  @Column(name = "ends_by_itself")
  boolean endsByItself;

  @Column(name = "evidence_id")
  UUID evidence;

  @Column(name = "set_by")
  UUID setBy;

  @Column(name = "ended_by")
  UUID endedBy;

  @Column(name = "ended_change_id")
  UUID endedChange;

  @Column(name = "ended_because")
  String endedBecause;

  protected Hold() {}

  Hold(UUID change, UUID pupil, HoldFields fields, UUID setBy) {
    super(change);
    this.pupil = pupil;
    this.kind = fields.kind();
    this.reason = fields.reason();
    this.from = fields.from();
    this.until = fields.until();
    this.endsByItself = fields.selfEnding();
    this.evidence = fields.evidence();
    this.setBy = setBy;
  }

  boolean ended() {
    return endedChange != null;
  }

  HoldState stateOn(LocalDate today) {
    boolean over = endsByItself && until != null && today.isAfter(until);
    if (ended() || over) {
      return HoldState.ENDED;
    }
    return today.isBefore(from) ? HoldState.TO_COME : HoldState.IN_FORCE;
  }

  /** Whether somebody should look at it again; it stays in force until a person ends it. */
  boolean reviewDueOn(LocalDate today) {
    return stateOn(today) == HoldState.IN_FORCE && until != null && !today.isBefore(until);
  }

  void end(UUID by, UUID change, String because) {
    endedBy = by;
    endedBecause = because;
    endedChange = change;
  }
}
