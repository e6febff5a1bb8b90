package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;

/** Tells which accounts a school has. */
@ApplicationScoped
class ListAccounts {

  private final Accounts accounts;
  private final Session database;
  private final SchoolWall wall;

  ListAccounts(Accounts accounts, Session database, SchoolWall wall) {
    this.accounts = accounts;
    this.database = database;
    this.wall = wall;
  }

  List<AccountView> of(String school) {
    return wall.in(school, () -> views(accounts.list("order by username")));
  }

  AccountView one(String school, UUID id) {
    return wall.in(school, () -> views(List.of(accounts.one(id))).get(0));
  }

  private List<AccountView> views(List<AccountRow> rows) {
    Map<UUID, List<String>> roles =
        several("select account_id, role from account_role order by role", String.class::cast);
    Map<UUID, List<UUID>> channels =
        several("select account_id, channel_id from client_channel", UUID.class::cast);
    var confirmed = confirmed();
    var openid = openIdNames();
    return rows.stream()
        .map(
            row ->
                new AccountView(
                    row.id(),
                    row.username,
                    row.machine,
                    row.active,
                    roles.getOrDefault(row.id(), List.of()),
                    channels.getOrDefault(row.id(), List.of()),
                    row.machine ? row.allChannels : null,
                    confirmed.contains(row.id()),
                    openid.get(row.id())))
        .toList();
  }

  private <T> Map<UUID, List<T>> several(String sql, Function<Object, T> type) {
    return database.createNativeQuery(sql, Object[].class).getResultList().stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> type.apply(row[1]), Collectors.toList())));
  }

  private Set<UUID> confirmed() {
    return Set.copyOf(
        database
            .createNativeQuery(
                "select account_id from second_factor where confirmed_at is not null", UUID.class)
            .getResultList());
  }

  private Map<UUID, AccountView.OpenIdName> openIdNames() {
    return database
        .createNativeQuery(
            "select account_id, name, subject is not null from openid_name", Object[].class)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row -> new AccountView.OpenIdName((String) row[1], (Boolean) row[2])));
  }
}
