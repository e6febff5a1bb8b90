package school.gatehouse.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import school.gatehouse.access.Callers;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.school.Schools;

/** Days and times as the school's own clock has them. */
@Named
@RequestScoped
public class SchoolTime {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

  private final Callers callers;
  private final SchoolWall wall;
  private final Schools schools;
  private ZoneId zone;

  SchoolTime(Callers callers, SchoolWall wall, Schools schools) {
    this.callers = callers;
    this.wall = wall;
    this.schools = schools;
  }

  /** Day and time of day. */
  public String moment(Instant at) {
    return at == null ? "" : MOMENT.format(at.atZone(zone()));
  }

  public String day(Instant at) {
    return at == null ? "" : DAY.format(at.atZone(zone()));
  }

  public LocalDate today() {
    return LocalDate.now(zone());
  }

  /** The first instant of a day. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone()).toInstant();
  }

  /** The zone of the visitor's school. */
  public ZoneId zone() {
    if (zone == null) {
      zone =
          Optional.ofNullable(callers.now())
              .map(visitor -> wall.in(visitor.school(), () -> schools.facts().zone()))
              .orElse(ZoneId.of("Europe/London"));
    }
    return zone;
  }
}
