package school.gatehouse.web.today;

import java.time.LocalDate;
import school.gatehouse.report.Need.What;

/** Where the things that wait are done. Who cannot go there sees the count without a link. */
final class TodayLinks {

  private TodayLinks() {}

  static String of(What what, LocalDate today) {
    return switch (what) {
      case INCIDENTS_OPEN -> "/incidents";
      case TAKEDOWNS_OVERDUE -> "/overdue";
      case TAKEDOWNS_OPEN -> "/take-downs";
      case STOPS_TO_LIFT -> "/stops";
      case HOLDS_TO_REVIEW -> "/holds";
      case PLACES_TO_APPROVE -> "/places";
      case REPORTS_WAITING -> "/reported";
      case REVIEWS_WAITING -> "/reviews";
      case FORMS_TO_VERIFY -> "/unchecked";
      case MY_PICTURES_UNSAID -> "/pictures?waiting=true";
      case MY_PICTURES_IN_REVIEW, MY_PICTURES_REFUSED -> "/pictures";
      case PUPILS_WITHOUT_ANSWER -> "/reports/unanswered";
      case PERMISSIONS_ENDING -> "/reports/forecast";
      case PUPILS_JOINING -> "/pupils";
      case TRAIL_TODAY -> "/trail?search=1&from=" + today;
    };
  }
}
