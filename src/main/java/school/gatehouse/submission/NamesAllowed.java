package school.gatehouse.submission;

import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Naming;
import school.gatehouse.inspection.Words;
import school.gatehouse.submission.names.NameFound;
import school.gatehouse.submission.names.Strength;

/**
 * Which names may go with an item. A pupil in it may be named as was asked; whether that much is
 * permitted is for the rules of consent. Of a pupil who is not in it, whatever says who it is is
 * too much with any naming.
 */
record NamesAllowed(Naming naming, Set<UUID> inItem) {

  boolean isTooMuch(NameFound found) {
    return inItem.contains(found.pupil())
        ? isMoreThanAsked(found.strength()) && !isTakenOut(found)
        : found.strength().saysWho();
  }

  private boolean isMoreThanAsked(Strength strength) {
    return switch (naming) {
      case NONE -> strength != Strength.FAMILY;
      case FIRST_NAME -> strength.saysWho();
      case FULL_NAME -> false;
    };
  }

  /**
   * The details of a picture are not in its cleaned copy, so nobody reads a name there; of a pupil
   * of whom nobody has said that they are in it, they are a sign that they might be.
   */
  private static boolean isTakenOut(NameFound found) {
    return found.where().equals(Words.DETAILS);
  }
}
