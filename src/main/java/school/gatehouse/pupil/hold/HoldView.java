package school.gatehouse.pupil.hold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.pupil.HoldKind;

/**
 * A hold or restriction as the safeguarding lead and the Head see it; persons are account ids.
 *
 * @param endedOn the last day on which it counted, also of one that ended by itself
 * @param endedBecause why it was ended, if somebody said so
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
    LocalDate endedOn,
    String endedBecause,
    HoldState state,
    boolean reviewDue) {

  /**
   * @param endedOn the day on which a person ended it, if one has
   */
  static HoldView of(Hold row, Optional<LocalDate> endedOn, LocalDate today) {
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
        endedOn.orElse(row.stateOn(today) == HoldState.ENDED ? row.until : null),
        row.endedBecause,
        row.stateOn(today),
        row.reviewDueOn(today));
  }
}
