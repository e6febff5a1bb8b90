package school.gatehouse.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.problem.Problem;

/** The people and machines that may sign in. Call it inside a transaction of their school. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<AccountRow, UUID> {

  private final SchoolWall wall;
  private final Audit audit;

  Accounts(SchoolWall wall, Audit audit) {
    this.wall = wall;
    this.audit = audit;
  }

  /** A person; usernames are unique in the whole installation. */
  public UUID addPerson(Caller by, String username, String password, Set<String> roles) {
    var row = added("username", username, password);
    for (String role : new TreeSet<>(roles)) {
      addRole(row, role);
    }
    audit.write(by, Entry.about("account.added", row.id()).with("roles", new TreeSet<>(roles)));
    return row.id();
  }

  /**
   * A machine that may ask about some channels, or about every channel of its school.
   *
   * @throws Problem 422 if the name is taken or a channel is not one of this school
   */
  public UUID addClient(
      Caller by, String clientId, String secret, Collection<UUID> channels, boolean allChannels) {
    var row = added("clientId", clientId, secret);
    row.machine = true;
    row.allChannels = allChannels;
    addRole(row, Roles.CMS);
    channels.forEach(channel -> addChannel(row, channel));
    audit.write(by, Entry.of("client.added", row.id()));
    return row.id();
  }

  void switchOff(Caller by, UUID id) {
    var row = one(id);
    refuseOneself(by, id);
    row.switchOff(wall.change());
    getSession()
        .createNativeMutationQuery("delete from openid_name where account_id = :id")
        .setParameter("id", id)
        .executeUpdate();
    audit.write(by, Entry.about("account.switched-off", id));
  }

  /** From now on only this password opens the account; a machine's is its secret. */
  void setPassword(Caller by, UUID id, String password) {
    one(id).passwordIs(BcryptUtil.bcryptHash(password), wall.change());
    audit.write(by, Entry.about("account.password-changed", id));
  }

  /**
   * From the next request on the person may do what these roles may. Nobody gives themselves more:
   * whoever keeps the accounts would see what nobody has decided that they may see.
   */
  void setRoles(Caller by, UUID id, Set<String> roles) {
    var row = one(id);
    if (row.machine) {
      throw Problem.conflict("A machine has no roles to choose from.");
    }
    if (by.account().equals(id) && !roles.contains(Roles.ADMIN)) {
      throw Problem.invalid("roles", "must keep administrator: ask another one to take it away");
    }
    if (by.account().equals(id) && !rolesOf(id).containsAll(roles)) {
      throw Problem.invalid(
          "roles", "cannot be added to your own account: ask another administrator");
    }
    getSession()
        .createNativeMutationQuery("delete from account_role where account_id = :id")
        .setParameter("id", id)
        .executeUpdate();
    roles.forEach(role -> addRole(row, role));
    audit.write(by, Entry.about("account.roles-changed", id).with("roles", new TreeSet<>(roles)));
  }

  /** Whether this is the password of the account. */
  boolean opens(UUID id, String password) {
    return BcryptUtil.matches(password, one(id).passwordHash);
  }

  AccountRow one(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }

  private List<String> rolesOf(UUID id) {
    return getSession()
        .createNativeQuery("select role from account_role where account_id = :id", String.class)
        .setParameter("id", id)
        .getResultList();
  }

  private static void refuseOneself(Caller by, UUID id) {
    if (by.account().equals(id)) {
      throw Problem.conflict("You cannot switch off your own account. Ask another administrator.");
    }
  }

  private AccountRow added(String field, String name, String secret) {
    if (isTaken(name)) {
      throw Problem.invalid(field, "is taken");
    }
    var row = new AccountRow(wall.change(), name, BcryptUtil.bcryptHash(secret));
    persist(row);
    try {
      flush();
    } catch (ConstraintViolationException taken) {
      throw Problem.invalid(field, "is taken");
    }
    return row;
  }

  /** In small or in capital letters, here or at another school. */
  private boolean isTaken(String name) {
    return getSession()
        .createNativeQuery("select gatehouse_name_taken(:name)", Boolean.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  private void addRole(AccountRow row, String role) {
    getSession()
        .createNativeMutationQuery(
            "insert into account_role (account_id, school_id, role) values (:id, :school, :role)")
        .setParameter("id", row.id())
        .setParameter("school", wall.school())
        .setParameter("role", role)
        .executeUpdate();
  }

  private void addChannel(AccountRow row, UUID channel) {
    int found =
        getSession()
            .createNativeMutationQuery(
                "insert into client_channel (account_id, school_id, channel_id)"
                    + " select :id, school_id, id from channel where id = :channel")
            .setParameter("id", row.id())
            .setParameter("channel", channel)
            .executeUpdate();
    if (found == 0) {
      throw Problem.unknownReference("channels");
    }
  }
}
