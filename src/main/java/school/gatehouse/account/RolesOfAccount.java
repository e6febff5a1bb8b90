package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.access.RolesNow;
import school.gatehouse.access.SchoolWall;

/** Looks the roles up at each request; a deputy is Head too while the Head is marked absent. */
@ApplicationScoped
class RolesOfAccount implements RolesNow {

  private static final String ROLES =
      "with mine as (select r.role from account_role r join account a on a.id = r.account_id"
          + " where a.id = :account and a.active)"
          + " select role from mine union select 'head' from school"
          + " where head_absent_until > clock_timestamp() and exists"
          + " (select 1 from mine where role = 'deputy')";

  private final SchoolWall wall;
  private final Session database;

  RolesOfAccount(SchoolWall wall, Session database) {
    this.wall = wall;
    this.database = database;
  }

  @Override
  public Set<String> of(String school, UUID account) {
    return wall.in(
        school,
        () ->
            database
                .createNativeQuery(ROLES, String.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .collect(Collectors.toSet()));
  }
}
