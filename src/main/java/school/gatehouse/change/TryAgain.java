package school.gatehouse.change;

import java.sql.SQLException;
import java.util.Set;
import school.gatehouse.problem.Away;

/** Tells a failure that another try may cure from one that it will not. */
final class TryAgain {

  private static final Set<String> SERIALIZATION_OR_DEADLOCK = Set.of("40001", "40P01");

  private TryAgain() {}

  static boolean helps(Throwable failed) {
    for (Throwable at = failed; at != null; at = at.getCause()) {
      if (at instanceof Grown
          || (at instanceof SQLException sql
              && SERIALIZATION_OR_DEADLOCK.contains(String.valueOf(sql.getSQLState())))) {
        return true;
      }
    }
    return false;
  }

  /** The sets to lock were larger when read again under the lock; a caller may come back later. */
  static final class Grown extends RuntimeException implements Away {
    Grown() {
      super("the sets to lock have grown", null, false, false);
    }
  }
}
