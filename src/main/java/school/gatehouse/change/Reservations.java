package school.gatehouse.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;

/** Rows that hold an idempotency key for two minutes, or the answer for a day. */
@ApplicationScoped
class Reservations {

  private static final ThreadLocal<Wanted> OPEN = new ThreadLocal<>();

  private static final String STILL_RUNNING = "The first request with this key is still running.";

  private static final String RESERVE =
      "insert into idempotency (account_id, path, key, school_id, fingerprint, lease, lease_until)"
          + " values (:account, :path, :key, :school, :fingerprint, :lease,"
          + " clock_timestamp() + interval '2 minutes')"
          + " on conflict (account_id, path, key) do update set lease = excluded.lease,"
          + " lease_until = excluded.lease_until, fingerprint = excluded.fingerprint, status = null,"
          + " body = null, created_at = clock_timestamp()"
          + " where idempotency.created_at < clock_timestamp() - interval '24 hours'"
          + " or (idempotency.status is null and idempotency.lease_until < clock_timestamp()"
          + " and idempotency.fingerprint = excluded.fingerprint)";

  private final SchoolWall wall;
  private final Session database;
  private final ObjectMapper json;

  Reservations(SchoolWall wall, Session database, ObjectMapper json) {
    this.wall = wall;
    this.database = database;
    this.json = json;
  }

  /** One request that wants a key; the lease tells its own row from a later taker's. */
  record Wanted(
      UUID account, String school, String path, String key, String fingerprint, UUID lease) {
    static Wanted of(Caller caller, String path, String key, String fingerprint) {
      return new Wanted(
          caller.account(), caller.school(), path, key, fingerprint, UUID.randomUUID());
    }
  }

  /** Reserves the key, or gives the answer that is stored under it. */
  Optional<String> reserve(Wanted wanted) {
    var stored = wall.in(wanted.school(), () -> reserveOrRead(wanted));
    if (stored.isEmpty()) {
      OPEN.set(wanted);
    }
    return stored;
  }

  /** Stores the answer of the deed in hand, if a key was reserved for it. */
  void complete(Object answer) {
    var wanted = OPEN.get();
    if (wanted == null) {
      return;
    }
    int rows =
        keyed(
                "update idempotency set status = 201, body = :body where account_id = :account"
                    + " and path = :path and key = :key and lease = :lease and status is null",
                wanted)
            .setParameter("lease", wanted.lease())
            .setParameter("body", write(answer))
            .executeUpdate();
    if (rows == 0) {
      throw Problem.conflict("Another request with this key has taken over.");
    }
  }

  /** Gives back a key whose deed did not complete. */
  void release(Wanted wanted) {
    OPEN.remove();
    wall.in(
        wanted.school(),
        () ->
            keyed(
                    "delete from idempotency where account_id = :account and path = :path"
                        + " and key = :key and lease = :lease and status is null",
                    wanted)
                .setParameter("lease", wanted.lease())
                .executeUpdate());
  }

  private Optional<String> reserveOrRead(Wanted wanted) {
    int rows =
        keyed(RESERVE, wanted)
            .setParameter("school", wanted.school())
            .setParameter("fingerprint", wanted.fingerprint())
            .setParameter("lease", wanted.lease())
            .executeUpdate();
    if (rows == 1) {
      return Optional.empty();
    }
    var stored =
        database
            .createNativeQuery(
                "select fingerprint, body from idempotency"
                    + " where account_id = :account and path = :path and key = :key",
                Object[].class)
            .setParameter("account", wanted.account())
            .setParameter("path", wanted.path())
            .setParameter("key", wanted.key())
            .getResultList();
    if (stored.isEmpty()) {
      // given back between the two statements: a deed that failed
      throw Problem.conflict(STILL_RUNNING);
    }
    var row = stored.get(0);
    if (!wanted.fingerprint().equals(row[0])) {
      throw Problem.invalid("Idempotency-Key", "was used before for other content");
    }
    if (row[1] == null) {
      throw Problem.conflict(STILL_RUNNING);
    }
    return Optional.of((String) row[1]);
  }

  private MutationQuery keyed(String sql, Wanted wanted) {
    return database
        .createNativeMutationQuery(sql)
        .setParameter("account", wanted.account())
        .setParameter("path", wanted.path())
        .setParameter("key", wanted.key());
  }

  private String write(Object answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer can always be written as JSON", e);
    }
  }
}
