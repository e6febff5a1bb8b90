package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody has settled, nobody's own no is ever waved through. */
class OverrideRulesTest {

  private static final int HISTORIES = 3_000;

  private static Set<Reason> reasons(Question question, Facts facts, Set<ReasonCode> settled) {
    var asked =
        new Question(
            question.channel(),
            question.use(),
            question.at(),
            question.item(),
            question.people(),
            question.declarations(),
            settled);
    return new HashSet<>(new Decide().decide(asked, facts).reasons());
  }

  @Test
  void withEveryCodeSettledEveryPersonalReasonStillStands() {
    int personal = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      var history = Histories.history(seed);
      var all = reasons(history.question(), history.facts(), Set.of());
      var left = reasons(history.question(), history.facts(), EnumSet.allOf(ReasonCode.class));
      for (Reason reason : all) {
        assertThat(left.contains(reason))
            .as(seed + " " + reason)
            .isEqualTo(!reason.code().answerable());
        personal += reason.code().personal() ? 1 : 0;
      }
    }
    assertThat(personal).isGreaterThan(HISTORIES / 10);
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void noCodeIsBothPersonalAndAnswerable(ReasonCode code) {
    assertThat(code.personal() && code.answerable()).isFalse();
  }
}
