package school.gatehouse.decision.rules;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.pupil.PupilFacts;

/** Nobody before their first day on roll, and nothing new after the last. */
final class EverybodyIsOnRoll implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return Stream.concat(
            asked
                .known()
                .filter(pupil -> asked.today().isBefore(pupil.onRollFrom()))
                .map(pupil -> Reason.about(pupil.id(), ReasonCode.NOT_YET_VALID)),
            asked
                .known()
                .filter(pupil -> asked.isNew() && hasLeft(pupil, asked))
                .map(pupil -> Reason.about(pupil.id(), ReasonCode.LEFT_SCHOOL)))
        .toList();
  }

  private static boolean hasLeft(PupilFacts pupil, Case asked) {
    return pupil.onRollUntil().filter(asked.today()::isAfter).isPresent();
  }

  @Override
  public List<Instant> turningPoints(Case asked) {
    return asked
        .known()
        .flatMap(pupil -> pupil.onRollUntil().stream())
        .map(asked.school()::endOf)
        .toList();
  }
}
