package school.gatehouse.web;

import java.time.Duration;
import java.time.Instant;

/** How long something has been or still is, in days and hours. */
public record Span(long days, long hours, boolean over) {

  /** Since an instant. */
  public static Span since(Instant at, Instant now) {
    return of(Duration.between(at, now), false);
  }

  /** Until an instant; {@code over} when it has passed, and then since it. */
  public static Span until(Instant at, Instant now) {
    return of(Duration.between(now, at).abs(), at.isBefore(now));
  }

  private static Span of(Duration length, boolean over) {
    return new Span(length.toDays(), length.toHoursPart(), over);
  }

  /** All of it in hours. */
  public long allHours() {
    return 24 * days + hours;
  }
}
