package school.gatehouse.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import school.gatehouse.decision.rules.Rules;

/**
 * Holds a question against every rule. Pure: no clock, no I/O; the same question and facts give the
 * same decision.
 */
public final class Decide {

  /** The verdict with all reasons, and how long an ALLOW holds with the same facts. */
  public Decision decide(Question question, Facts facts) {
    SortedSet<Reason> reasons = Rules.against(question, facts);
    Verdict verdict = verdictOf(reasons);
    return new Decision(verdict, List.copyOf(reasons), validUntil(verdict, question, facts));
  }

  /** The same without how long an ALLOW holds, which takes many times as long to find out. */
  public Decision decideForNow(Question question, Facts facts) {
    SortedSet<Reason> reasons = Rules.against(question, facts);
    return new Decision(verdictOf(reasons), List.copyOf(reasons), Optional.empty());
  }

  private static Verdict verdictOf(Set<Reason> reasons) {
    if (reasons.isEmpty()) {
      return Verdict.ALLOW;
    }
    return reasons.stream().anyMatch(reason -> reason.code().verdict() == Verdict.DENY)
        ? Verdict.DENY
        : Verdict.REVIEW;
  }

  private static Optional<Instant> validUntil(Verdict verdict, Question question, Facts facts) {
    if (verdict != Verdict.ALLOW) {
      return Optional.empty();
    }
    return Rules.turningPointsAfter(question, facts).stream()
        .filter(point -> !Rules.against(question.at(point), facts).isEmpty())
        .findFirst();
  }
}
