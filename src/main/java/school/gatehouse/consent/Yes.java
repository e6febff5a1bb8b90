package school.gatehouse.consent;

import java.util.EnumSet;
import java.util.Set;

/**
 * A yes on a form.
 *
 * @param against what keeps it from permitting, apart from a blank
 * @param blanked the same person left the cell blank on a newer form
 */
record Yes(FormFacts form, Set<ConsentState> against, boolean blanked) {

  private static final Set<ConsentState> MAY_BE_OVER = EnumSet.of(ConsentState.EXPIRED);

  /** Complete and started, be it over by now: it replaces older ones and lifts an earlier no. */
  boolean counts() {
    return MAY_BE_OVER.containsAll(against);
  }

  boolean inForce() {
    return against.isEmpty();
  }

  /** Recorded since; a no ends every yes of the same person that was recorded before it. */
  boolean isAfter(No no) {
    return form.recorded().after(no.recorded());
  }

  boolean lifts(No no) {
    return counts() && isAfter(no) && form.dates().signedOn().isAfter(no.day());
  }
}
