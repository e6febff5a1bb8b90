package school.gatehouse.pupil.hold;

import java.time.LocalDate;
import java.util.UUID;
import school.gatehouse.pupil.HoldKind;

/**
 * A hold or restriction as the safeguarding lead and the Head see it; persons are account ids.
 *
 * @param reviewDue its day to look at it again has come; it goes on until a person ends it
 */
public record HoldView(
    UUID id,
    HoldKind kind,
    String reason,
    LocalDate from,
    LocalDate until,
    boolean endsByItself,
    UUID evidence,
    UUID setBy,
    boolean ended,
    UUID endedBy,
    HoldState state,
    boolean reviewDue) {

  static HoldView of(Hold row, LocalDate today) {
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
        row.endedBy,
        row.stateOn(today),
        row.reviewDueOn(today));
  }
}
