package school.gatehouse.decision;

import java.util.List;

/**
 * What the office, the safeguarding lead, the Head and the acting Deputy read. Holds, restrictions
 * and stops all read HELD already in the decision.
 */
public final class ExactView {

  private ExactView() {}

  public static List<ToldReason> of(Decision decision) {
    return decision.reasons().stream().sorted().map(ToldReason::of).toList();
  }
}
