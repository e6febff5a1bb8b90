package school.gatehouse.web;

import io.quarkus.qute.TemplateExtension;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import school.gatehouse.access.Callers;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.SchoolFacts;
import school.gatehouse.school.Schools;

/** Days, times and ages as people at the visitor's school read and write them. */
@Named
@RequestScoped
public class SchoolTime {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final Callers callers;
  private final SchoolWall wall;
  private final Schools schools;
  private SchoolFacts facts;

  SchoolTime(Callers callers, SchoolWall wall, Schools schools) {
    this.callers = callers;
    this.wall = wall;
    this.schools = schools;
  }

  /** How long ago, in the one unit that people would say: days, hours or now. */
  public record Age(String unit, long count) {

    static Age of(Duration age) {
      if (age.toDays() > 0) {
        return new Age(age.toDays() == 1 ? "day" : "days", age.toDays());
      }
      return age.toHours() > 0
          ? new Age(age.toHours() == 1 ? "hour" : "hours", age.toHours())
          : new Age("now", 0);
    }
  }

  /** "3 May 2026"; empty where there is none. */
  @TemplateExtension(namespace = "when")
  public static String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /**
   * Reads what a date field sent; empty when nothing was typed.
   *
   * @throws Problem 422 if it is no day
   */
  public static Optional<LocalDate> typed(String field, String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException noDay) {
      throw Problem.invalid(field, "must be a day, written like 2027-08-31");
    }
  }

  /** "3 May 2026, 14:05"; empty where there is none. */
  public String moment(Instant at) {
    return written(MOMENT, at);
  }

  /** The day of a moment, "3 May 2026"; empty where there is none. */
  public String date(Instant at) {
    return written(DAY, at);
  }

  /** The last day on which something holds that ends at midnight; else the moment of its end. */
  public String until(Instant end) {
    return startOf(dayOf(end)).equals(end) ? date(end.minusSeconds(1)) : moment(end);
  }

  /** The last day before an end that is still to come; empty where there is none, or it is over. */
  public String lastDayBefore(Instant end) {
    return end == null || !end.isAfter(now()) ? "" : day(dayOf(end.minusMillis(1)));
  }

  /** The time of day, "14:05". */
  public String clock(Instant at) {
    return written(CLOCK, at);
  }

  private String written(DateTimeFormatter form, Instant at) {
    return at == null ? "" : form.format(at.atZone(zone()));
  }

  public LocalDate today() {
    return dayOf(now());
  }

  public Instant now() {
    return wall.in(callers.now().school(), () -> wall.now().now());
  }

  public Age age(Instant since) {
    return Age.of(Duration.between(since, now()));
  }

  /** The day on which an instant falls. */
  public LocalDate dayOf(Instant at) {
    return facts().dayOf(at);
  }

  /** The first instant of a day. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone()).toInstant();
  }

  /** The end of a day that still counts. */
  public Instant endOf(LocalDate lastDay) {
    return facts().endOf(lastDay);
  }

  public ZoneId zone() {
    return facts().zone();
  }

  private SchoolFacts facts() {
    if (facts == null) {
      facts = wall.in(callers.now().school(), schools::facts);
    }
    return facts;
  }
}
