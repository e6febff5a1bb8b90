package school.gatehouse.decision.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.StopFacts;
import school.gatehouse.school.SchoolFacts;

/** Holds, restrictions and stops outrank everything, and all read the same. */
final class NobodyIsHeld implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return asked
        .known()
        .filter(pupil -> held(pupil, asked))
        .map(pupil -> Reason.about(pupil.id(), ReasonCode.HELD))
        .toList();
  }

  private static boolean held(PupilFacts pupil, Case asked) {
    return pupil.holds().stream().anyMatch(hold -> inForce(hold, asked))
        || pupil.stops().stream().anyMatch(stop -> inForce(stop, asked));
  }

  private static boolean inForce(HoldFacts hold, Case asked) {
    return !asked.today().isBefore(hold.from())
        && hold.ended().filter(moment -> moment.by(asked.at())).isEmpty()
        && lastDay(hold).filter(asked.today()::isAfter).isEmpty();
  }

  /** For all but a restriction that ends by itself, the day is one for looking at it again. */
  private static Optional<LocalDate> lastDay(HoldFacts hold) {
    boolean ends = hold.kind() == HoldKind.RESTRICTION && hold.endsByItself();
    return hold.until().filter(day -> ends);
  }

  private static boolean inForce(StopFacts stop, Case asked) {
    return stop.recorded().by(asked.at())
        && stop.lifted().filter(moment -> moment.by(asked.at())).isEmpty();
  }

  @Override
  public List<Instant> turningPoints(Case asked) {
    return asked.known().flatMap(pupil -> beginnings(pupil, asked.school())).toList();
  }

  /** Only beginnings: an end never takes an ALLOW away. */
  private static Stream<Instant> beginnings(PupilFacts pupil, SchoolFacts school) {
    return Stream.concat(
        pupil.holds().stream().map(hold -> school.startOf(hold.from())),
        pupil.stops().stream().map(stop -> stop.recorded().at()));
  }
}
