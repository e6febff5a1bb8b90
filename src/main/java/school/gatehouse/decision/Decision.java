package school.gatehouse.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The verdict with every reason, in a fixed order.
 *
 * @param validUntil of an ALLOW: the first instant at which the same facts no longer allow; empty
 *     if there is none, and always empty unless ALLOW
 */
public record Decision(Verdict verdict, List<Reason> reasons, Optional<Instant> validUntil) {

  public Decision {
    reasons = List.copyOf(reasons);
  }
}
