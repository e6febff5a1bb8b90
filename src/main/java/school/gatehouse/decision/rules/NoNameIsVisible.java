package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** A name that can be read or heard is for a person to look at. */
final class NoNameIsVisible implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return Rule.unless(!asked.question().declarations().namesVisible(), ReasonCode.NAME_WITH_IMAGE);
  }
}
