package school.gatehouse.change;

import java.util.Set;
import java.util.UUID;

/**
 * Who or what may have lost cover by the change in hand.
 *
 * @param pupils every item that shows them is decided again at once
 * @param items decided again at once
 * @param channels decided again in batches; every check denies by the fact itself meanwhile
 * @param wholeSchool every open release of the school is decided again in batches
 * @param correction it never was covered: what is live without cover is an incident too
 */
public record CoverLoss(
    Set<UUID> pupils,
    Set<UUID> items,
    Set<UUID> channels,
    boolean wholeSchool,
    boolean correction) {

  public static CoverLoss ofPupil(UUID pupil) {
    return new CoverLoss(Set.of(pupil), Set.of(), Set.of(), false, false);
  }

  public static CoverLoss ofItems(Set<UUID> items) {
    return new CoverLoss(Set.of(), Set.copyOf(items), Set.of(), false, false);
  }

  public static CoverLoss ofCorrection(UUID item) {
    return new CoverLoss(Set.of(), Set.of(item), Set.of(), false, true);
  }

  public static CoverLoss ofChannel(UUID channel) {
    return new CoverLoss(Set.of(), Set.of(), Set.of(channel), false, false);
  }

  public static CoverLoss ofSchool() {
    return new CoverLoss(Set.of(), Set.of(), Set.of(), true, false);
  }
}
