package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
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
   * Signs a person in and opens a session.
   *
   * @param from the address that the attempt came from
   * @return the value of the cookie
   * @throws school.gatehouse.problem.Problem 401 if name or password is wrong, 429 after too many
   *     failures
   */
  public String signIn(String username, String password, String from) {
    var known = signIn.known(new SignIn.Attempt(username, password, false, from));
    var secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    wall.in(known.school(), () -> store(known, secret));
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return known.school() + "." + encoder.encodeToString(secret);
  }

  private UUID store(SignIn.Known known, byte[] secret) {
    var id = UUID.randomUUID();
    database
        .createNativeMutationQuery(
            "insert into page_session (id, school_id, account_id, secret)"
                + " values (:id, :school, :account, :secret)")
        .setParameter("id", id)
        .setParameter("school", known.school())
        .setParameter("account", known.account())
        .setParameter("secret", digest(secret))
        .executeUpdate();
    audit.write(caller(known), Entry.about("session.started", known.account()));
    return id;
  }

  private static Caller caller(SignIn.Known known) {
    return new Caller(known.account(), known.school(), Set.of(), Optional.empty());
  }

  @Override
  public Optional<Holder> holder(String cookie) {
    return read(cookie, this::inUse);
  }

  private Optional<Holder> inUse(Cookie cookie) {
    List<UUID> accounts =
        database
            .createNativeQuery(
                "select account_id from page_session where secret = :secret"
                    + " and last_seen_at > clock_timestamp() - cast(:idle as interval)"
                    + " and started_at > clock_timestamp() - cast(:longest as interval)",
                UUID.class)
            .setParameter("secret", cookie.digest())
            .setParameter("idle", config.idle().toString())
            .setParameter("longest", config.longest().toString())
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

  /** Ends every session of an account, wherever it is open. */
  public void endAll(Caller by) {
    wall.in(
        by.school(),
        () -> {
          audit.write(by, Entry.about("sessions.ended", by.account()));
          return remove("delete from page_session where account_id = :by", by.account());
        });
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
