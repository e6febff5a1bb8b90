package school.gatehouse.change;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What a change concerns, and so what it locks. Items of the pupils named, items with the same
 * bytes and what was made here of another item are added by the lock itself.
 *
 * @param wholeSchool facts of the school, a channel or a notice change: nobody else writes
 *     meanwhile
 * @param pupils whose facts change or are used
 * @param items whose facts change or are used; the people in them are locked with them
 */
public record Scope(boolean wholeSchool, Set<UUID> pupils, Set<UUID> items) {

  public Scope {
    pupils = Set.copyOf(pupils);
    items = Set.copyOf(items);
  }

  /** Writes that no decision reads: a stored form, an account. */
  public static Scope nothing() {
    return new Scope(false, Set.of(), Set.of());
  }

  public static Scope school() {
    return new Scope(true, Set.of(), Set.of());
  }

  public static Scope pupil(UUID pupil) {
    return new Scope(false, Set.of(pupil), Set.of());
  }

  public static Scope items(Collection<UUID> items) {
    return new Scope(false, Set.of(), Set.copyOf(items));
  }

  public Scope with(Collection<UUID> morePupils) {
    var all = new java.util.HashSet<>(pupils);
    all.addAll(morePupils);
    return new Scope(wholeSchool, all, items);
  }
}
