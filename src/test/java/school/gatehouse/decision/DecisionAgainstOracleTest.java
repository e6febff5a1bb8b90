package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The code and the oracle, written apart from the same rules, agree on every history. How many are
 * tried is set with {@code -Dgatehouse.histories}; a failure prints the smallest history that parts
 * them.
 */
class DecisionAgainstOracleTest {

  private static final int TRIES = 100;
  private static final int EACH = Integer.getInteger("gatehouse.histories", 100_000) / TRIES;

  /** Any number, each as likely as the other, for jqwik prefers small ones. */
  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.randomValue(Random::nextLong);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void theyAgree(@ForAll("seeds") long seed) {
    for (int i = 0; i < EACH; i++) {
      History history = Histories.history(seed + i);
      if (Difference.in(history)) {
        throw new AssertionError("History " + (seed + i) + Difference.toldOf(history));
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void anAllowHoldsUntilItSaysByTheOracle(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < EACH / 10; i++) {
      History history = Histories.history(seed + i);
      Question asked = history.question();
      Decision decision = new Decide().decide(asked, history.facts());
      if (decision.verdict() == Verdict.ALLOW) {
        Instant end = decision.validUntil().orElse(asked.at().plus(Duration.ofDays(1500)));
        long nanos = Duration.between(asked.at(), end).toNanos();
        for (int sample = 0; sample < 5; sample++) {
          Instant at = asked.at().plusNanos((long) (nanos * random.nextDouble()));
          assertThat(oracle(history, at)).as("%s at %s", seed + i, at).isEqualTo(Verdict.ALLOW);
        }
        assertThat(oracle(history, end.minusNanos(1))).isEqualTo(Verdict.ALLOW);
        decision
            .validUntil()
            .ifPresent(it -> assertThat(oracle(history, it)).isNotEqualTo(Verdict.ALLOW));
      }
    }
  }

  private static Verdict oracle(History history, Instant at) {
    return DecisionOracle.answer(history.question().at(at), history.facts()).verdict();
  }

  /** Seen from the other side: what is allowed with a no was allowed without it. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void aNoNeverHelps(@ForAll("seeds") long seed) {
    for (int i = 0; i < EACH / 10; i++) {
      History history = Histories.history(seed + i);
      if (allowed(history)) {
        for (History less : Smaller.withoutOneNo(history)) {
          assertThat(allowed(less)).as("History %s", seed + i).isTrue();
        }
      }
    }
  }

  private static boolean allowed(History history) {
    Decision decision = new Decide().decide(history.question(), history.facts());
    return decision.verdict() == Verdict.ALLOW;
  }
}
