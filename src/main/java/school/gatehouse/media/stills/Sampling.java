package school.gatehouse.media.stills;

import java.util.List;

/**
 * Which frames of a film are looked at: one a second, and of a film of more than a minute as many,
 * spread over its length.
 *
 * @param seconds how long the film is
 * @param onlyKeys whether frames that need others are passed over; fast, and they may be far apart
 */
record Sampling(double seconds, boolean onlyKeys) {

  /** One more than wanted, because a film begins with one. */
  static final int MOST = 61;

  private static final int WANTED = 60;

  boolean isSpread() {
    return seconds > WANTED;
  }

  double secondsApart() {
    return isSpread() ? seconds / WANTED : 1;
  }

  /**
   * Whether frames at these times are enough. More than three times as long as wanted nothing of
   * the film may be unseen, its end included: a film that is cut off tells by its length.
   *
   * @param milliseconds in order
   */
  boolean leavesNothingOut(List<Integer> milliseconds) {
    double seen = 0;
    for (int time : milliseconds) {
      if (isGap(seen, time / 1000.0)) {
        return false;
      }
      seen = time / 1000.0;
    }
    return !milliseconds.isEmpty() && !isGap(seen, seconds);
  }

  private boolean isGap(double from, double until) {
    return until - from > 3 * secondsApart();
  }
}
