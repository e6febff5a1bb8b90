package school.gatehouse.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;

/** Finds a school by the code that it has made public; nothing else is known without signing in. */
@ApplicationScoped
public class PublicDoors {

  private final Session database;
  private final SchoolWall wall;
  private final Schools schools;

  PublicDoors(Session database, SchoolWall wall, Schools schools) {
    this.database = database;
    this.wall = wall;
    this.schools = schools;
  }

  /** A school and what its public form says of it. */
  public record Door(String school, String name) {}

  /** The school of a code; empty if there is none. */
  public Optional<Door> at(String code) {
    return Optional.ofNullable(wall.outside(() -> school(code)))
        .map(school -> new Door(school, wall.in(school, schools::name)));
  }

  private String school(String code) {
    return database
        .createNativeQuery("select gatehouse_school_of_code(:code)", String.class)
        .setParameter("code", code)
        .getSingleResultOrNull();
  }
}
