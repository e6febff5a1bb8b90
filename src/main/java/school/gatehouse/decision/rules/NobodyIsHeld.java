package school.gatehouse.decision.rules;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.school.SchoolFacts;

/** Holds, restrictions and stops outrank everything, and all read the same. */
final class NobodyIsHeld implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return asked
        .known()
        .filter(pupil -> pupil.heldAt(asked.at(), asked.today()))
        .map(pupil -> Reason.about(pupil.id(), ReasonCode.HELD))
        .toList();
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
