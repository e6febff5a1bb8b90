package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Reason;

/** Whatever inspection or the reading of texts objected to stands. */
final class NothingWasFound implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return asked.question().item().findings().stream().map(Reason::of).toList();
  }
}
