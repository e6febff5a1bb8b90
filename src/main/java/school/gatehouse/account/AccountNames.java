package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;

/** Who is behind an account, for pages that say who did what. */
@ApplicationScoped
public class AccountNames {

  private final Session database;
  private final SchoolWall wall;

  AccountNames(Session database, SchoolWall wall) {
    this.database = database;
    this.wall = wall;
  }

  /** The sign-in names of all accounts of a school, people and machines, in their order. */
  public Map<UUID, String> of(String school) {
    return named(school, "select id, username from account order by username, id");
  }

  /** The same of people who can sign in. */
  public Map<UUID, String> people(String school) {
    return named(
        school,
        "select id, username from account where active and not machine order by username, id");
  }

  private Map<UUID, String> named(String school, String sql) {
    return wall.in(
        school,
        () ->
            database.createNativeQuery(sql, Object[].class).getResultList().stream()
                .collect(
                    Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> (String) row[1],
                        (one, other) -> one,
                        java.util.LinkedHashMap::new)));
  }
}
