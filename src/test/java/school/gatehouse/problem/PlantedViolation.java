package school.gatehouse.problem;

import school.gatehouse.decision.Verdict;

/** Breaks the order of the rooms on purpose, to show that {@code RoomsTest} would see it. */
final class PlantedViolation {

  private PlantedViolation() {}

  static Verdict upwards() {
    return Verdict.DENY;
  }
}
