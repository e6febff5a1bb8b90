package school.gatehouse.publication;

import java.util.EnumSet;
import java.util.Set;
import school.gatehouse.channel.Category;

/** What it takes to get an item back from a place; worked out from the place, not promised. */
public enum Recall {
  /** It was planned and is not out yet: it will not appear. */
  NOT_OUT_YET,
  /** A machine keeps the place and is told at once. */
  WITHIN_MINUTES,
  /** Somebody of the school takes it down by hand. */
  BY_A_PERSON,
  /** Somebody fetched it to print or send it, and has not said yet whether they did. */
  NOT_KNOWN,
  /** What is printed, sent or broadcast cannot be called back. */
  NOT_POSSIBLE;

  private static final Set<Category> ON_PAPER_OR_AIR =
      EnumSet.of(
          Category.NEWSLETTER, Category.PROSPECTUS_AND_MARKETING, Category.PRESS_AND_BROADCAST);

  static Recall of(PublicationState state, Category category, boolean byMachine) {
    if (state == PublicationState.PLANNED) {
      return NOT_OUT_YET;
    }
    if (ON_PAPER_OR_AIR.contains(category)) {
      return state == PublicationState.PRESUMED_LIVE ? NOT_KNOWN : NOT_POSSIBLE;
    }
    return byMachine ? WITHIN_MINUTES : BY_A_PERSON;
  }
}
