package school.gatehouse.web.teacher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import school.gatehouse.access.Callers;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.school.Schools;

/** Day and hour as the visitor's school has them. */
@ApplicationScoped
class Today {

  private final Callers callers;
  private final SchoolWall wall;
  private final Schools schools;

  Today(Callers callers, SchoolWall wall, Schools schools) {
    this.callers = callers;
    this.wall = wall;
    this.schools = schools;
  }

  LocalDate there() {
    return wall.in(callers.now().school(), () -> schools.facts().dayOf(wall.now().now()));
  }

  LocalDateTime at(Instant instant) {
    return wall.in(
        callers.now().school(), () -> instant.atZone(schools.facts().zone()).toLocalDateTime());
  }
}
