package school.gatehouse.publication;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Counts days from Monday to Friday; holidays are not known, so that they count too. */
final class SchoolDays {

  private SchoolDays() {}

  /** The instant so many school days before; time at a weekend does not count. */
  static Instant before(Instant now, int days, ZoneId zone) {
    var at = now.atZone(zone);
    while (isWeekend(at)) {
      at = at.toLocalDate().atStartOfDay(zone).minusNanos(1);
    }
    for (int day = 0; day < days; day++) {
      do {
        at = at.minusDays(1);
      } while (isWeekend(at));
    }
    return at.toInstant();
  }

  private static boolean isWeekend(ZonedDateTime at) {
    return at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
