package school.gatehouse.testsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import school.gatehouse.change.Moment;

/**
 * The days and moments that makers agree upon; a Wednesday in May, when London is an hour ahead.
 */
public final class Calendar {

  public static final ZoneId LONDON = ZoneId.of("Europe/London");
  public static final Instant NOW = Instant.parse("2026-05-06T10:15:00Z");
  public static final LocalDate TODAY = LocalDate.parse("2026-05-06");
  public static final LocalDate SIGNED = LocalDate.parse("2026-03-02");

  private Calendar() {}

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** Start of a day in London. */
  public static Instant startOf(String day) {
    return day(day).atStartOfDay(LONDON).toInstant();
  }

  /** The change with that number; numbers and instants run alike, from 1 January 2026. */
  public static Moment change(long number) {
    return new Moment(number, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 60));
  }
}
