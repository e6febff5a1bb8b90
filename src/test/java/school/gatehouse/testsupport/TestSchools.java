package school.gatehouse.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.access.Tokens;
import school.gatehouse.account.Accounts;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.school.SchoolSettings;
import school.gatehouse.school.Schools;

/** Makes a fresh school with an account for each role, so that tests never meet. */
@ApplicationScoped
public class TestSchools {

  private final Schools schools;
  private final Accounts accounts;
  private final SchoolWall wall;
  private final Tokens tokens;

  TestSchools(Schools schools, Accounts accounts, SchoolWall wall, Tokens tokens) {
    this.schools = schools;
    this.accounts = accounts;
    this.wall = wall;
    this.tokens = tokens;
  }

  /** A school and a token for each role. */
  public record TestSchool(String id, UnaryOperator<String> tokens) {
    public Client as(String role) {
      return new Client(tokens.apply(role));
    }

    public Client office() {
      return as(Roles.OFFICE);
    }

    public Client teacher() {
      return as(Roles.TEACHER);
    }

    public Client head() {
      return as(Roles.HEAD);
    }

    public Client cms() {
      return as(Roles.CMS);
    }
  }

  public TestSchool aSchool() {
    return aSchool(settings());
  }

  public TestSchool aSchool(SchoolSettings settings) {
    var id = schools.open("Testfield Primary", settings);
    var made = new ConcurrentHashMap<String, String>();
    return new TestSchool(id, role -> made.computeIfAbsent(role, it -> token(id, it)));
  }

  /** Made when first asked for, because a password takes its time to be hashed. */
  private String token(String school, String role) {
    return role.equals(Roles.CMS)
        ? tokens.issue(client(school), school, Set.of(Roles.CMS)).token()
        : tokens.issue(account(school, Set.of(role)), school, Set.of(role)).token();
  }

  private UUID client(String school) {
    return wall.in(
        school,
        () ->
            accounts.addClient(
                Caller.ofJob(school), "cms-" + UUID.randomUUID(), "secret", List.of(), true));
  }

  /** One more person in a school, with these roles. */
  public Client person(TestSchool school, String... roles) {
    return new Client(
        tokens.issue(account(school.id(), Set.of(roles)), school.id(), Set.of(roles)).token());
  }

  /** Settings that take every basis without a paper, as the demo's schools do. */
  public static SchoolSettings settings() {
    return new SchoolSettings(
        ZoneId.of("Europe/London"),
        Set.of(ResponsibilityBasis.values()),
        false,
        null,
        false,
        false,
        null,
        false);
  }

  /** The password of every person made here. */
  public static final String PASSWORD = "a password";

  /** Makes a person who can sign in to the pages, and gives the name to do it with. */
  public String username(TestSchool school, String... roles) {
    var name = "person-" + UUID.randomUUID();
    account(school.id(), name, Set.of(roles));
    return name;
  }

  private UUID account(String school, Set<String> roles) {
    return account(school, "person-" + UUID.randomUUID(), roles);
  }

  private UUID account(String school, String name, Set<String> roles) {
    return wall.in(school, () -> accounts.addPerson(Caller.ofJob(school), name, PASSWORD, roles));
  }
}
