package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.PageSessions.Holder;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/**
 * The codes that people show besides their password. Who has set one up is always asked for it; a
 * school may ask it of everybody who sees signed forms and held pupils.
 */
@ApplicationScoped
public class SecondFactors {

  /** Those who see evidence or why a pupil is held. */
  private static final Set<String> SEE_EVIDENCE =
      Set.of(Roles.OFFICE, Roles.DPO, Roles.SAFEGUARDING, Roles.HEAD);

  private static final String WRONG = "That code is not right, or it has been used already";

  private final Session database;
  private final SchoolWall wall;
  private final Changes changes;
  private final SealedSecrets seal;
  private final FailedSignIns failures;
  private final Audit audit;
  private final SecureRandom random = new SecureRandom();
  private final Clock clock = Clock.systemUTC();

  SecondFactors(
      Session database,
      SchoolWall wall,
      Changes changes,
      SealedSecrets seal,
      FailedSignIns failures,
      Audit audit) {
    this.database = database;
    this.wall = wall;
    this.changes = changes;
    this.seal = seal;
    this.failures = failures;
    this.audit = audit;
  }

  /**
   * What is put into the app on somebody's phone.
   *
   * @param secret in Base32, to be typed
   * @param uri the same to be read from a picture
   */
  public record Setup(String secret, String uri) {}

  private record Kept(Totp totp, boolean confirmed, long lastStep) {}

  /** Whether this person shows a code when signing in. */
  public boolean isSetUp(Holder person) {
    return kept(person).filter(Kept::confirmed).isPresent();
  }

  /** Whether the school asks it of somebody with these roles. */
  boolean isAsked(String school, Set<String> roles) {
    return roles.stream().anyMatch(SEE_EVIDENCE::contains)
        && wall.in(
            school,
            () ->
                database
                    .createNativeQuery("select second_factor from school", Boolean.class)
                    .getSingleResult());
  }

  /**
   * A new secret, that counts from its first right code on.
   *
   * @throws Problem 409 if one is set up: an administrator takes it away first
   */
  public Setup begin(Holder person) {
    if (isSetUp(person)) {
      throw Problem.conflict("A code from a phone is set up already. Ask an administrator.");
    }
    var secret = new byte[Totp.SECRET_BYTES];
    random.nextBytes(secret);
    change(
        person,
        () ->
            database
                .createNativeMutationQuery(
                    "insert into second_factor (account_id, school_id, secret)"
                        + " values (:account, :school, :secret) on conflict (account_id)"
                        + " do update set secret = excluded.secret"
                        + " where second_factor.confirmed_at is null")
                .setParameter("account", person.account())
                .setParameter("school", person.school())
                .setParameter("secret", seal.seal(secret, person.account()))
                .executeUpdate());
    return setup(new Totp(secret));
  }

  /** What was begun and has not been confirmed. */
  public Optional<Setup> begun(Holder person) {
    return kept(person).filter(kept -> !kept.confirmed()).map(kept -> setup(kept.totp()));
  }

  private static Setup setup(Totp totp) {
    var uri = "otpauth://totp/Gatehouse?issuer=Gatehouse&secret=" + totp.asText();
    return new Setup(totp.asText(), uri);
  }

  /**
   * The first right code sets it up.
   *
   * @throws Problem 422 if it is wrong, 429 after too many
   */
  public void confirm(Holder person, String code) {
    check(person, code, false);
    change(
        person,
        () -> {
          audit.write(caller(person), Entry.about("second-factor.set-up", person.account()));
          return database
              .createNativeMutationQuery(
                  "update second_factor set confirmed_at = clock_timestamp()"
                      + " where account_id = :account")
              .setParameter("account", person.account())
              .executeUpdate();
        });
  }

  /**
   * Lets a right code pass, once.
   *
   * @throws Problem 422 if it is wrong or used, 429 after too many
   */
  public void check(Holder person, String code) {
    check(person, code, true);
  }

  private void check(Holder person, String code, boolean confirmed) {
    var origin = "second factor " + person.account();
    failures.refuseIfTooMany(origin);
    boolean right =
        kept(person)
            .filter(kept -> kept.confirmed() == confirmed)
            .filter(kept -> isRight(kept, person, code))
            .isPresent();
    if (!right) {
      failures.count(origin);
      throw Problem.invalid("code", WRONG);
    }
  }

  private boolean isRight(Kept kept, Holder person, String code) {
    var step = kept.totp().stepOf(code, Totp.stepAt(clock.instant().getEpochSecond()));
    return step.isPresent() && step.getAsLong() > kept.lastStep() && use(person, step.getAsLong());
  }

  /** Of two who show the same code at once, one comes in. */
  private boolean use(Holder person, long step) {
    return change(
            person,
            () ->
                database
                    .createNativeMutationQuery(
                        "update second_factor set last_step = :step"
                            + " where account_id = :account and last_step < :step")
                    .setParameter("account", person.account())
                    .setParameter("step", step)
                    .executeUpdate())
        == 1;
  }

  /** Inside a change: the phone is lost; the next sign-in asks to set up another. */
  void takeAway(Caller by, UUID account) {
    database
        .createNativeMutationQuery("delete from second_factor where account_id = :account")
        .setParameter("account", account)
        .executeUpdate();
    audit.write(by, Entry.about("second-factor.taken-away", account));
  }

  private Optional<Kept> kept(Holder person) {
    List<Object[]> rows =
        wall.in(
            person.school(),
            () ->
                database
                    .createNativeQuery(
                        "select secret, confirmed_at is not null, last_step from second_factor"
                            + " where account_id = :account",
                        Object[].class)
                    .setParameter("account", person.account())
                    .getResultList());
    return rows.stream()
        .map(
            row ->
                new Kept(
                    new Totp(seal.open((byte[]) row[0], person.account())),
                    (Boolean) row[1],
                    ((Number) row[2]).longValue()))
        .findFirst();
  }

  private int change(Holder person, IntSupplier deed) {
    return changes.make(person.school(), Scope.nothing(), now -> deed.getAsInt()).value();
  }

  private static Caller caller(Holder person) {
    return new Caller(person.account(), person.school(), Set.of(), Optional.empty());
  }
}
