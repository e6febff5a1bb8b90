package school.gatehouse.change;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When something was recorded. Ordered by the change number alone, because two clocks may differ. A
 * row of the own, uncommitted transaction carries {@link Long#MAX_VALUE} and the instant of now.
 */
public record Moment(long version, Instant at) implements Comparable<Moment> {

  /**
   * Reads number and time of a row from the change joined to it by SQL.
   *
   * @param version null where no change is found: the row is of the transaction in hand
   */
  public static Moment ofRow(Object version, Object at, Instant now) {
    if (version == null) {
      return new Moment(Long.MAX_VALUE, now);
    }
    var instant = at instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) at;
    return new Moment(((Number) version).longValue(), instant);
  }

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
