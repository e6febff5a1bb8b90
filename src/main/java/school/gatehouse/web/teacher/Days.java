package school.gatehouse.web.teacher;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

  private Days() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String of(LocalDateTime at) {
    return HOUR.format(at);
  }
}
