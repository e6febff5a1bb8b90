package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.access.Standing;
import school.gatehouse.access.StandingNow;

/** Looks accounts up at each request; a deputy is Head too while the Head is marked absent. */
@ApplicationScoped
class StandingOfAccount implements StandingNow {

  private static final String ROLES =
      "with mine as (select r.role from account_role r join account a on a.id = r.account_id"
          + " where a.id = :account and a.active)"
          + " select role from mine union select 'head' from school"
          + " where head_absent_until > clock_timestamp() and exists"
          + " (select 1 from mine where role = 'deputy')";

  private final SchoolWall wall;
  private final Session database;

  StandingOfAccount(SchoolWall wall, Session database) {
    this.wall = wall;
    this.database = database;
  }

  @Override
  public Standing of(String school, UUID account) {
    return wall.in(
        school,
        () -> {
          var roles = Set.copyOf(select(ROLES, String.class, account));
          return new Standing(
              roles, roles.contains(Roles.CMS) ? channels(account) : Optional.empty());
        });
  }

  private Optional<Set<UUID>> channels(UUID account) {
    boolean all =
        select("select all_channels from account where id = :account", Boolean.class, account)
            .contains(true);
    return all
        ? Optional.empty()
        : Optional.of(
            Set.copyOf(
                select(
                    "select channel_id from client_channel where account_id = :account",
                    UUID.class,
                    account)));
  }

  private <T> java.util.List<T> select(String sql, Class<T> type, UUID account) {
    return database.createNativeQuery(sql, type).setParameter("account", account).getResultList();
  }
}
