package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.PageSessions;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.access.StandingNow;
import school.gatehouse.access.Tokens;
import school.gatehouse.problem.Problem;

/** Checks a name and a secret. Only failures count towards the throttle. */
@ApplicationScoped
class SignIn {

  private final Session database;
  private final SchoolWall wall;
  private final Tokens tokens;
  private final StandingNow standing;
  private final FailedSignIns failures;
  private final SecondFactors factors;
  private final Passwords passwords;

  SignIn(
      Session database,
      SchoolWall wall,
      Tokens tokens,
      StandingNow standing,
      FailedSignIns failures,
      SecondFactors factors,
      Passwords passwords) {
    this.database = database;
    this.wall = wall;
    this.tokens = tokens;
    this.standing = standing;
    this.failures = failures;
    this.factors = factors;
    this.passwords = passwords;
  }

  record Known(String school, UUID account, String hash, boolean machine) {}

  /**
   * A try.
   *
   * @param machine whether it came as a client
   * @param code of the second factor, where one is needed
   * @param from the address it came from: nobody elsewhere can lock an account out
   */
  record Attempt(String name, String secret, boolean machine, String from, Optional<String> code) {

    static Attempt ofPerson(String name, String password, String from) {
      return new Attempt(name, password, false, from, Optional.empty());
    }

    String origin() {
      return name + " " + from;
    }
  }

  Tokens.Token with(Attempt attempt) {
    var known = known(attempt);
    var roles = standing.of(known.school(), known.account()).roles();
    secondFactor(new PageSessions.Holder(known.school(), known.account()), roles, attempt);
    return tokens.issue(known.account(), known.school(), roles);
  }

  private void secondFactor(PageSessions.Holder person, Set<String> roles, Attempt attempt) {
    if (factors.isSetUp(person)) {
      factors.check(person, attempt.code().orElseThrow(SignIn::codeNeeded));
    } else if (factors.isAsked(person.school(), roles)) {
      throw Problem.forbidden("Sign in to the pages first and set up a code from your phone.");
    }
  }

  private static Problem codeNeeded() {
    return Problem.notSignedIn("A code from your phone is needed besides name and password.");
  }

  /** Whether the password is not enough; who has no second factor yet can set one up now. */
  boolean asksForMore(PageSessions.Holder person) {
    if (factors.isSetUp(person)) {
      return true;
    }
    var roles = standing.of(person.school(), person.account()).roles();
    boolean asked = factors.isAsked(person.school(), roles);
    if (asked) {
      factors.begin(person);
    }
    return asked;
  }

  /** Whose name and secret these are. */
  Known known(Attempt attempt) {
    failures.refuseIfTooMany(attempt.origin());
    var known = find(attempt.name()).filter(found -> found.machine() == attempt.machine());
    boolean right =
        passwords.matches(attempt.secret(), known.map(Known::hash).orElse(passwords.nobody()));
    if (known.isEmpty() || !right) {
      failures.count(attempt.origin());
      throw Problem.notSignedIn("Name or secret is not right.");
    }
    return known.get();
  }

  private Optional<Known> find(String name) {
    List<Object[]> rows =
        wall.outside(
            () ->
                database
                    .createNativeQuery("select * from gatehouse_credentials(:name)", Object[].class)
                    .setParameter("name", name)
                    .getResultList());
    return rows.stream()
        .map(row -> new Known((String) row[0], (UUID) row[1], (String) row[2], (Boolean) row[3]))
        .findFirst();
  }
}
