package school.gatehouse.web.today;

import java.time.LocalDate;
import school.gatehouse.report.Need;
import school.gatehouse.report.Need.What;

/** Where the things that wait are done. Who cannot go there sees the count without a link. */
final class TodayLinks {

  private TodayLinks() {}

  static String of(What what, LocalDate today) {
    return switch (what) {
      case INCIDENTS_OPEN -> "/incidents";
      case TAKEDOWNS_OVERDUE -> "/overdue?kind=TAKEDOWN";
      case TAKEDOWNS_OPEN -> "/take-downs?show=open";
      case SECOND_LOOKS_WAITING -> "/take-downs?show=looks";
      case FILES_TO_TELL -> "/post?show=to-tell";
      case STOPS_TO_LIFT -> "/stops";
      case HOLDS_TO_REVIEW -> "/holds?due=true";
      case PLACES_TO_APPROVE -> "/places?waiting=true";
      case REPORTS_WAITING -> "/reported";
      case REVIEWS_WAITING -> "/reviews";
      case EXCEPTIONS_WAITING -> "/overrides?waiting=true";
      case FORMS_TO_VERIFY -> "/unchecked";
      case MY_PICTURES_UNSAID -> "/pictures?waiting=true&mine=true";
      case MY_PICTURES_IN_REVIEW -> mine("REVIEW", today);
      case MY_PICTURES_REFUSED -> mine("DENY", today);
      case PUPILS_WITHOUT_ANSWER -> "/reports/unanswered";
      case PERMISSIONS_ENDING -> "/reports/ending";
      case PUPILS_JOINING -> "/pupils?joining=true";
      case TRAIL_TODAY -> "/trail?search=1&from=" + today;
    };
  }

  /** Those that are counted: sent by the visitor in the days that are still news. */
  private static String mine(String verdict, LocalDate today) {
    return "/pictures?mine=true&verdict=" + verdict + "&from=" + today.minusDays(Need.NEWS_DAYS);
  }
}
