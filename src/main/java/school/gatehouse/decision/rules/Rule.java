package school.gatehouse.decision.rules;

import java.time.Instant;
import java.util.List;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** One rule: it is kept, or it gives the reasons why not. */
interface Rule {

  /** Every reason this rule has against it; empty if the rule is kept. */
  List<Reason> against(Case asked);

  /** Instants at which the rule may answer otherwise although nothing new is recorded. */
  default List<Instant> turningPoints(Case asked) {
    return List.of();
  }

  static List<Reason> unless(boolean kept, ReasonCode code) {
    return kept ? List.of() : List.of(Reason.of(code));
  }
}
