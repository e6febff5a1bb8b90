package school.gatehouse.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** Somebody looked and it was still there; keeps what had been said before. Written once. */
@Entity
@Table(name = "takedown_reopening")
class TakedownReopening extends SchoolRow {

  @Column(name = "takedown_id")
  UUID takedown;

  String note;

  @Column(name = "reopened_by")
  UUID reopenedBy;

  @Column(name = "reopened_at")
  Instant reopenedAt;

  @Enumerated(EnumType.STRING)
  TakedownState said;

  @Column(name = "said_by")
  UUID saidBy;

  @Column(name = "said_at")
  Instant saidAt;

  @Column(name = "said_note")
  String saidNote;

  protected TakedownReopening() {}

  TakedownReopening(Takedown task, String note, Takedown.By by) {
    super(by.change());
    this.takedown = task.id();
    this.note = note;
    this.reopenedBy = by.account();
    this.reopenedAt = by.at();
    this.said = task.state;
    this.saidBy = task.confirmedBy;
    this.saidAt = task.confirmedAt;
    this.saidNote = task.note;
  }
}
