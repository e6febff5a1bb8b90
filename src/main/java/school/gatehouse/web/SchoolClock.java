package school.gatehouse.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import school.gatehouse.access.Callers;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.SchoolFacts;
import school.gatehouse.school.Schools;

/** Days, times and ages as people at the school read them. */
@ApplicationScoped
public class SchoolClock {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Locale.UK);

  private final Callers callers;
  private final Schools schools;
  private final SchoolWall wall;

  SchoolClock(Callers callers, Schools schools, SchoolWall wall) {
    this.callers = callers;
    this.schools = schools;
    this.wall = wall;
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

  /** The day it is at the visitor's school. */
  public LocalDate today() {
    return facts().dayOf(now());
  }

  /** The end of a day that still counts. */
  public Instant endOf(LocalDate lastDay) {
    return facts().endOf(lastDay);
  }

  public Age age(Instant since) {
    return Age.of(Duration.between(since, now()));
  }

  public Instant now() {
    return wall.in(callers.now().school(), () -> wall.now().now());
  }

  /** The day on which an instant falls. */
  public LocalDate dayOf(Instant at) {
    return facts().dayOf(at);
  }

  public String time(Instant at) {
    return at.atZone(facts().zone()).format(TIME);
  }

  /** "3 May 2026"; empty where there is none. */
  public static String day(LocalDate day) {
    return day == null ? "" : day.format(DAY);
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

  private SchoolFacts facts() {
    return wall.in(callers.now().school(), schools::facts);
  }
}
