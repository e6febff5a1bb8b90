package school.gatehouse.consent;

import java.util.EnumSet;
import java.util.Set;

/**
 * A yes on a form.
 *
 * @param against what keeps it from permitting, apart from a blank
 * @param blanked the same person left the cell blank on a newer form
 * @param takenBack the same person's no was recorded since; that ends both ends for good
 */
record Yes(FormFacts form, Set<ConsentState> against, boolean blanked, boolean takenBack) {

  private static final Set<ConsentState> MAY_BE_OVER = EnumSet.of(ConsentState.EXPIRED);

  static Yes on(FormFacts form, Set<ConsentState> lacks, boolean blanked, boolean takenBack) {
    Set<ConsentState> against = EnumSet.noneOf(ConsentState.class);
    against.addAll(lacks);
    if (takenBack) {
      against.add(ConsentState.EXPIRED);
    }
    return new Yes(form, against, blanked, takenBack);
  }

  /** Complete and started, be it over by now: it replaces older ones. */
  boolean counts() {
    return MAY_BE_OVER.containsAll(against);
  }

  boolean inForce() {
    return !blanked && against.isEmpty();
  }

  /** It may have run out since, but not have been left blank or taken back. */
  boolean lifts(No no) {
    return counts()
        && !blanked
        && !takenBack
        && form.recorded().after(no.recorded())
        && form.dates().signedOn().isAfter(no.day());
  }
}
