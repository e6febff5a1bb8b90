package school.gatehouse.web.today;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.report.Need.What;

/** Where the things that wait are done; what has no page yet is left out here and has no link. */
final class TodayLinks {

  private static final Map<What, String> PATHS = new EnumMap<>(What.class);

  static {
    PATHS.put(What.PUPILS_WITHOUT_ANSWER, "/reports/unanswered");
    PATHS.put(What.PERMISSIONS_ENDING, "/reports/forecast");
  }

  private TodayLinks() {}

  static Optional<String> of(What what) {
    return Optional.ofNullable(PATHS.get(what));
  }
}
