package school.gatehouse.pupil.hold;

import java.time.LocalDate;
import java.util.UUID;
import school.gatehouse.pupil.HoldKind;

/** A hold or restriction as the safeguarding lead and the Head see it; persons are account ids. */
record HoldView(
    UUID id,
    HoldKind kind,
    String reason,
    LocalDate from,
    LocalDate until,
    boolean endsByItself,
    UUID evidence,
    UUID setBy,
    boolean ended,
    UUID endedBy) {

  static HoldView of(Hold row) {
    return new HoldView(
        row.id(),
        row.kind,
        row.reason,
        row.from,
        row.until,
        row.endsByItself,
        row.evidence,
        row.setBy,
        row.ended(),
        row.endedBy);
  }
}
