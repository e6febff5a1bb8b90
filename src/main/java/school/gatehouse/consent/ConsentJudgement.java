package school.gatehouse.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Whether a cell is permitted, or everything that stands against it.
 *
 * @param against in the order of telling; empty if permitted
 * @param events forms, withdrawals and objections that made it so
 */
public record ConsentJudgement(Set<ConsentState> against, SortedSet<UUID> events) {

  public boolean permitted() {
    return against.isEmpty();
  }

  /** Collects what speaks against it and because of what. */
  static final class Draft {
    private final Set<ConsentState> against = EnumSet.noneOf(ConsentState.class);
    private final SortedSet<UUID> events = new TreeSet<>();

    Draft add(Set<ConsentState> states, UUID event) {
      against.addAll(states);
      events.add(event);
      return this;
    }

    void add(ConsentState state) {
      against.add(state);
    }

    boolean clear() {
      return against.isEmpty();
    }

    ConsentJudgement done() {
      return new ConsentJudgement(
          Collections.unmodifiableSet(against), Collections.unmodifiableSortedSet(events));
    }
  }
}
