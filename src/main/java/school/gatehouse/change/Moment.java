package school.gatehouse.change;

import java.time.Instant;

/**
 * When something was recorded. Ordered by the change number alone, because two clocks may differ. A
 * row of the own, uncommitted transaction carries {@link Long#MAX_VALUE} and the instant of now.
 */
public record Moment(long version, Instant at) implements Comparable<Moment> {

  /** Whether this was already recorded at that instant. */
  public boolean by(Instant instant) {
    return !at.isAfter(instant);
  }

  /** Whether this was recorded later than the other; false within one transaction. */
  public boolean after(Moment other) {
    return version > other.version;
  }

  @Override
  public int compareTo(Moment other) {
    return Long.compare(version, other.version);
  }
}
