package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The histories are worth asking about: enough of them are allowed, and every reason comes up. */
class HistoriesTest {
  private static final int HISTORIES = 20_000;

  /** Given by the publish-check, not by the decision. */
  private static final Set<ReasonCode> NEVER =
      EnumSet.of(
          ReasonCode.PUPIL_NOT_CLEARED,
          ReasonCode.UNKNOWN_MEDIA,
          ReasonCode.NOT_THE_APPROVED_COPY,
          ReasonCode.NOT_RELEASED,
          ReasonCode.CANNOT_TELL);

  @Test
  void everyReasonComesUpAndEnoughIsAllowed() {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    Map<ReasonCode, Integer> codes = new EnumMap<>(ReasonCode.class);
    int allowedWithPupils = 0;
    for (long seed = 0; seed < HISTORIES; seed++) {
      History history = Histories.history(seed);
      OracleAnswer answer = DecisionOracle.answer(history.question(), history.facts());
      verdicts.merge(answer.verdict(), 1, Integer::sum);
      answer.reasons().forEach(reason -> codes.merge(reason.code(), 1, Integer::sum));
      boolean pupils = !history.question().people().pupils().isEmpty();
      allowedWithPupils += pupils && answer.verdict() == Verdict.ALLOW ? 1 : 0;
    }
    String seen = "Of " + HISTORIES + ": " + verdicts + ", " + codes;
    String withPupils = "allowed with pupils: " + allowedWithPupils;
    System.out.println(seen + ", " + withPupils);
    assertThat(allowedWithPupils).as(seen).isBetween(HISTORIES / 10, HISTORIES / 2);
    assertThat(codes.keySet()).containsAll(EnumSet.complementOf(EnumSet.copyOf(NEVER)));
    assertThat(codes.keySet()).doesNotContainAnyElementsOf(NEVER);
  }
}
