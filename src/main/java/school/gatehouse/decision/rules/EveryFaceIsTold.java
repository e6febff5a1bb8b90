package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.FaceCount;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/**
 * There are not more faces than people told of. Where nobody has told yet, or it is not certain who
 * is shown, that stands in the way already.
 */
final class EveryFaceIsTold implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    Question.People people = asked.question().people();
    boolean told = people.declared() && !people.notSure();
    return Rule.unless(
        !told || asked.question().item().faces().filter(FaceCount::exceedsPeople).isEmpty(),
        ReasonCode.MORE_FACES_THAN_PEOPLE);
  }
}
