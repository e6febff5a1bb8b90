package school.gatehouse.pupil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.change.Moment;

/**
 * A safeguarding hold or a legal restriction.
 *
 * @param until a date to look at it again; the last day only where a restriction ends by itself
 * @param ended when a named person ended it
 */
public record HoldFacts(
    UUID id,
    HoldKind kind,
    LocalDate from,
    Optional<LocalDate> until,
    boolean endsByItself,
    Moment recorded,
    Optional<Moment> ended) {

  boolean inForce(Instant at, LocalDate today) {
    return !today.isBefore(from)
        && ended.filter(moment -> moment.by(at)).isEmpty()
        && lastDay().filter(today::isAfter).isEmpty();
  }

  /** For all but a restriction that ends by itself, the day is one for looking at it again. */
  private Optional<LocalDate> lastDay() {
    boolean ends = kind == HoldKind.RESTRICTION && endsByItself;
    return until.filter(day -> ends);
  }
}
