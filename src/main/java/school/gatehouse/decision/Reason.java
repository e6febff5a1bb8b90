package school.gatehouse.decision;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Why not, and because of whom, if it is because of one pupil. */
public record Reason(ReasonCode code, Optional<UUID> pupil) implements Comparable<Reason> {

  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::code)
          .thenComparing(reason -> reason.pupil().map(UUID::toString).orElse(""));

  public static Reason of(ReasonCode code) {
    return new Reason(code, Optional.empty());
  }

  public static Reason about(UUID pupil, ReasonCode code) {
    return new Reason(code, Optional.of(pupil));
  }

  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, other);
  }
}
