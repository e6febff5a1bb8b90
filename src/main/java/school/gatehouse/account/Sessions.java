package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.PageSessions;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;

/**
 * The sessions of people in the pages. A cookie is the school's id and a random secret; the
 * database keeps the secret's digest, so that reading the table opens no session.
 */
@ApplicationScoped
public class Sessions implements PageSessions {

  private static final int SECRET_BYTES = 32;

  private final Session database;
  private final SchoolWall wall;
  private final SignIn signIn;
  private final SessionConfig config;
  private final Audit audit;
  private final SecureRandom random = new SecureRandom();

  Sessions(Session database, SchoolWall wall, SignIn signIn, SessionConfig config, Audit audit) {
    this.database = database;
    this.wall = wall;
    this.signIn = signIn;
    this.config = config;
    this.audit = audit;
  }

  /**
   * A session that was opened.
   *
   * @param cookie its value
   * @param waiting it opens nothing before the second factor was shown
   */
  public record Opened(String cookie, boolean waiting) {}

  /**
   * Signs a person in and opens a session.
   *
   * @param from the address that the attempt came from
   * @throws school.gatehouse.problem.Problem 401 if name or password is wrong, 429 after too many
   *     failures
   */
  public Opened signIn(String username, String password, String from) {
    var known = signIn.known(SignIn.Attempt.ofPerson(username, password, from));
    var holder = new Holder(known.school(), known.account());
    boolean waiting = signIn.asksForMore(holder);
    return new Opened(store(holder, waiting), waiting);
  }

  /**
   * Opens a session for somebody whom the school's own sign-in made known.
   *
   * @param shownMore whether more than a password was asked there
   */
  public Opened welcome(Holder person, boolean shownMore) {
    boolean waiting = !shownMore && signIn.asksForMore(person);
    return new Opened(store(person, waiting), waiting);
  }

  /** Opens a session for somebody who has shown enough, and ends the one that waited for it. */
  public String open(Holder person, String waited) {
    end(waited);
    return store(person, false);
  }

  private String store(Holder person, boolean waiting) {
    var secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    wall.in(
        person.school(),
        () -> {
          insert(person, digest(secret), waiting);
          audit.write(caller(person), Entry.about("session.started", person.account()));
          return secret;
        });
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return person.school() + "." + encoder.encodeToString(secret);
  }

  private void insert(Holder person, String digest, boolean waiting) {
    database
        .createNativeMutationQuery(
            "insert into page_session (id, school_id, account_id, secret, waiting)"
                + " values (:id, :school, :account, :secret, :waiting)")
        .setParameter("id", UUID.randomUUID())
        .setParameter("school", person.school())
        .setParameter("account", person.account())
        .setParameter("secret", digest)
        .setParameter("waiting", waiting)
        .executeUpdate();
  }

  private static Caller caller(Holder person) {
    return new Caller(person.account(), person.school(), Set.of(), Optional.empty());
  }

  @Override
  public Optional<Holder> holder(String cookie) {
    return read(cookie, read -> inUse(read, false, config.longest()));
  }

  /** Who has shown the password and is asked for the second factor. */
  public Optional<Holder> waiting(String cookie) {
    return read(cookie, read -> inUse(read, true, config.waiting()));
  }

  private Optional<Holder> inUse(Cookie cookie, boolean waiting, Duration longest) {
    List<UUID> accounts =
        database
            .createNativeQuery(
                "select account_id from page_session where secret = :secret"
                    + " and waiting = :waiting and last_seen_at > clock_timestamp() - cast(:idle as interval)"
                    + " and started_at > clock_timestamp() - cast(:longest as interval)",
                UUID.class)
            .setParameter("secret", cookie.digest())
            .setParameter("idle", config.idle().toString())
            .setParameter("longest", longest.toString())
            .setParameter("waiting", waiting)
            .getResultList();
    accounts.forEach(account -> seen(cookie));
    return accounts.stream().map(account -> new Holder(cookie.school(), account)).findFirst();
  }

  /** Written at most once a minute: pages are read far more often than that matters. */
  private void seen(Cookie cookie) {
    database
        .createNativeMutationQuery(
            "update page_session set last_seen_at = clock_timestamp() where secret = :secret"
                + " and last_seen_at < clock_timestamp() - interval '1 minute'")
        .setParameter("secret", cookie.digest())
        .executeUpdate();
  }

  /** Ends the session of this cookie; one that is over stays over. */
  public void end(String cookie) {
    read(
        cookie,
        read -> Optional.of(remove("delete from page_session where secret = :by", read.digest())));
  }

  /** Ends every session of the caller, wherever it is open. */
  public void endAll(Caller by) {
    wall.in(by.school(), () -> endAllOf(by, by.account()));
  }

  int endAllOf(Caller by, UUID account) {
    audit.write(by, Entry.about("sessions.ended", account));
    return remove("delete from page_session where account_id = :by", account);
  }

  private int remove(String sql, Object by) {
    return database.createNativeMutationQuery(sql).setParameter("by", by).executeUpdate();
  }

  private record Cookie(String school, String digest) {}

  private <T> Optional<T> read(String cookie, Function<Cookie, Optional<T>> deed) {
    var parts = cookie.split("\\.", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    try {
      var read = new Cookie(parts[0], digest(Base64.getUrlDecoder().decode(parts[1])));
      return wall.in(parts[0], () -> deed.apply(read));
    } catch (IllegalArgumentException noSecret) {
      return Optional.empty();
    }
  }

  private static String digest(byte[] secret) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
