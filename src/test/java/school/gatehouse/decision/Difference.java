package school.gatehouse.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Where the code and the oracle part, told so that a person can judge who is right. */
final class Difference {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT);

  private Difference() {}

  static boolean in(History history) {
    Decision decision = new Decide().decide(history.question(), history.facts());
    OracleAnswer oracle = DecisionOracle.answer(history.question(), history.facts());
    return decision.verdict() != oracle.verdict()
        || !Set.copyOf(decision.reasons()).equals(oracle.reasons());
  }

  /** The smallest history that still parts them, with both answers. */
  static String toldOf(History history) {
    History small = Smaller.of(history, Difference::in);
    Decision decision = new Decide().decide(small.question(), small.facts());
    OracleAnswer oracle = DecisionOracle.answer(small.question(), small.facts());
    try {
      return "%ncode:   %s %s%noracle: %s %s%n%s"
          .formatted(
              decision.verdict(),
              codes(Set.copyOf(decision.reasons())),
              oracle.verdict(),
              codes(oracle.reasons()),
              JSON.writeValueAsString(small));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> codes(Set<Reason> reasons) {
    Set<String> codes = new TreeSet<>();
    reasons.forEach(
        reason -> codes.add(reason.code() + reason.pupil().map(id -> " of " + id).orElse("")));
    return codes;
  }
}
