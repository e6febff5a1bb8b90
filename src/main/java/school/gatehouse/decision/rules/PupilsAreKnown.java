package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** A pupil of whom nothing is known is not covered. */
final class PupilsAreKnown implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return asked.listed().stream()
        .filter(id -> asked.pupil(id).isEmpty())
        .map(id -> Reason.about(id, ReasonCode.NO_CONSENT_ON_RECORD))
        .toList();
  }
}
