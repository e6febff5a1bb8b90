package school.gatehouse.web.office;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people in the school write them. */
@TemplateExtension(namespace = "when")
public final class When {

  static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, H.mm", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.UK);

  private When() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String dayOf(Instant at) {
    return DAY.format(at.atZone(ZONE));
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(ZONE));
  }

  static String clock(Instant at) {
    return CLOCK.format(at.atZone(ZONE));
  }
}
