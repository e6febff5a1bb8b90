package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import school.gatehouse.access.Caller;
import school.gatehouse.access.PageSessions.Holder;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/**
 * What the school's OpenID provider calls people. The name that an administrator entered counts
 * once: whoever shows it first is linked, and from then on only the provider's own unchanging
 * number for that person opens the account.
 */
@ApplicationScoped
public class OpenIdNames {

  private final Session database;
  private final SchoolWall wall;
  private final Changes changes;
  private final Accounts accounts;
  private final Audit audit;

  OpenIdNames(Session database, SchoolWall wall, Changes changes, Accounts accounts, Audit audit) {
    this.database = database;
    this.wall = wall;
    this.changes = changes;
    this.accounts = accounts;
    this.audit = audit;
  }

  /**
   * Whom the provider proved.
   *
   * @param name what links them the first time; empty where the provider does not vouch for it
   */
  public record Proven(String issuer, String subject, Optional<String> name) {}

  /** Inside a change: the next one who shows this name is linked; who was linked no longer is. */
  void set(Caller by, UUID account, String name) {
    var row = accounts.one(account);
    if (row.machine || !row.active) {
      throw Problem.conflict("Only an active person can sign in with another account.");
    }
    try {
      remove(account);
      change(
          "insert into openid_name (account_id, school_id, name) values (:account, :school, :name)",
          Map.of("account", account, "school", wall.school(), "name", same(name)));
    } catch (ConstraintViolationException taken) {
      throw Problem.invalid("name", "is entered for another account already");
    }
    audit.write(by, Entry.about("account.openid-set", account));
  }

  /** Inside a change. */
  void takeAway(Caller by, UUID account) {
    remove(accounts.one(account).id());
    audit.write(by, Entry.about("account.openid-taken-away", account));
  }

  /** Whose account this is; never one that is switched off, never a machine's. */
  public Optional<Holder> holder(String school, Proven person) {
    return linked(school, person)
        .or(() -> person.name().flatMap(name -> link(school, person, same(name))))
        .or(() -> linked(school, person))
        .map(account -> new Holder(school, account));
  }

  private Optional<UUID> linked(String school, Proven person) {
    return find(
        school,
        "o.issuer = :issuer and o.subject = :subject",
        Map.of("issuer", person.issuer(), "subject", person.subject()));
  }

  private Optional<UUID> link(String school, Proven person, String name) {
    return find(school, "o.subject is null and o.name = :name", Map.of("name", name))
        .filter(account -> isLinkedNow(school, person, account));
  }

  /** Of two who show the same name at once, one is linked. */
  private boolean isLinkedNow(String school, Proven person, UUID account) {
    return changes
        .make(
            school,
            Scope.nothing(),
            now -> {
              int linked =
                  change(
                      "update openid_name set issuer = :issuer, subject = :subject,"
                          + " linked_at = clock_timestamp()"
                          + " where account_id = :account and subject is null",
                      Map.of(
                          "issuer", person.issuer(),
                          "subject", person.subject(),
                          "account", account));
              if (linked == 1) {
                audit.write(
                    new Caller(account, school, Set.of(), Optional.empty()),
                    Entry.about("account.openid-linked", account));
              }
              return linked == 1;
            })
        .value();
  }

  private Optional<UUID> find(String school, String which, Map<String, Object> values) {
    List<UUID> found =
        wall.in(
            school,
            () -> {
              var query =
                  database.createNativeQuery(
                      "select a.id from account a join openid_name o on o.account_id = a.id"
                          + " where a.active and not a.machine and "
                          + which,
                      UUID.class);
              values.forEach(query::setParameter);
              return query.getResultList();
            });
    return found.stream().findFirst();
  }

  private void remove(UUID account) {
    change("delete from openid_name where account_id = :account", Map.of("account", account));
  }

  private int change(String sql, Map<String, Object> values) {
    var query = database.createNativeMutationQuery(sql);
    values.forEach(query::setParameter);
    return query.executeUpdate();
  }

  /**
   * Addresses are the same in capitals. Letters of other alphabets stay as they are: some of them
   * become a Latin letter when they are made small.
   */
  private static String same(String name) {
    boolean address = name.contains("@") && name.chars().allMatch(letter -> letter < 128);
    return address ? name.toLowerCase(Locale.ROOT) : name;
  }
}
