package school.gatehouse.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.account.Accounts;

/** The accounts of one demo school, with passwords that only this installation has. */
final class DemoPeople {

  private static final String[] ROLES = {
    Roles.OFFICE,
    Roles.TEACHER,
    Roles.HEAD,
    Roles.DEPUTY,
    Roles.SAFEGUARDING,
    Roles.DPO,
    Roles.AUDITOR,
    Roles.EDITOR,
    Roles.REVIEWER,
    Roles.ADMIN
  };

  private final Map<String, Login> byRole = new LinkedHashMap<>();
  private final Login client;

  /** A name and a secret. */
  record Login(String name, String secret) {}

  private DemoPeople(Login client) {
    this.client = client;
  }

  /** Makes one account a role and a CMS client for every channel; inside a transaction. */
  static DemoPeople in(String school, String shortName, Accounts accounts) {
    var by = Caller.ofJob(school);
    var suffix = "." + shortName + "." + UUID.randomUUID().toString().substring(0, 4);
    var client = new Login("website" + suffix, secret());
    var people = new DemoPeople(client);
    accounts.addClient(by, client.name(), client.secret(), java.util.Set.of(), true);
    for (String role : ROLES) {
      var login = new Login(role + suffix, secret());
      accounts.addPerson(by, login.name(), login.secret(), java.util.Set.of(role));
      people.byRole.put(role, login);
    }
    return people;
  }

  Login as(String role) {
    return byRole.get(role);
  }

  Map<String, Login> byRole() {
    return byRole;
  }

  Login client() {
    return client;
  }

  private static String secret() {
    return UUID.randomUUID().toString();
  }
}
