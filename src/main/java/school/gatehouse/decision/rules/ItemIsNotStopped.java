package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** Nobody has stopped the item or the same bytes. */
final class ItemIsNotStopped implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return Rule.unless(!asked.question().item().stopped(), ReasonCode.UNDER_REVIEW);
  }
}
