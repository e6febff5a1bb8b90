package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** Own work, or a licence. */
final class CopyrightIsClear implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    Question.Source source = asked.question().declarations().source();
    return Rule.unless(source.ownWork() || source.licence(), ReasonCode.COPYRIGHT_UNCLEAR);
  }
}
