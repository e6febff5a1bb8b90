package school.gatehouse.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;

/**
 * The door through which every fact is written. A change takes the cover lock first, does its deed,
 * and takes its number last: the row lock on the epoch makes the order of numbers the order of
 * commits. Deadlocks and serialization failures run the whole transaction again, three times.
 */
@ApplicationScoped
public class Changes {

  private static final int TRIES = 4;

  private final SchoolWall wall;
  private final CoverLock lock;
  private final Session database;
  private final Reservations reservations;
  private final Instance<CoverMayBeLost> listener;

  Changes(
      SchoolWall wall,
      CoverLock lock,
      Session database,
      Reservations reservations,
      Instance<CoverMayBeLost> listener) {
    this.wall = wall;
    this.lock = lock;
    this.database = database;
    this.reservations = reservations;
    this.listener = listener;
  }

  /**
   * Runs a deed under the cover lock and commits it with a number.
   *
   * @param deed gets the instant that counts as now: after the last lock, never behind the epoch
   */
  public <T> Done<T> make(String school, Scope scope, Function<Instant, T> deed) {
    return repeat(school, () -> scope, deed, done -> done);
  }

  /** The same where the scope has to be read from the database in the same transaction. */
  public <T> Done<T> makeWith(String school, Supplier<Scope> scope, Function<Instant, T> deed) {
    return repeat(school, scope, deed, done -> done);
  }

  /**
   * Runs the deed that answers the request: what {@code answer} makes of it is kept under the
   * request's idempotency key in the same transaction.
   */
  public <T, R> R answer(
      String school, Scope scope, Function<Instant, T> deed, Function<Done<T>, R> answer) {
    return repeat(school, () -> scope, deed, done -> keep(answer.apply(done)));
  }

  /** Inside a deed: keeps what answers the request under its idempotency key. */
  public <R> R keep(R body) {
    reservations.complete(body);
    return body;
  }

  private <T, R> R repeat(
      String school, Supplier<Scope> scope, Function<Instant, T> deed, Function<Done<T>, R> end) {
    for (int attempt = 1; ; attempt++) {
      try {
        return wall.fresh(school, () -> end.apply(once(scope, deed)));
      } catch (RuntimeException failed) {
        if (attempt == TRIES || !TryAgain.helps(failed)) {
          throw failed;
        }
        pause(attempt);
      }
    }
  }

  /** Says, inside a deed, who may have lost cover; comes back when all that follows is written. */
  public void announce(CoverLoss loss) {
    database.flush();
    listener.get().announced(loss);
  }

  private <T> Done<T> once(Supplier<Scope> scope, Function<Instant, T> deed) {
    lock.take(scope);
    T value = deed.apply(wall.now().now());
    database.flush();
    return number(value);
  }

  private <T> Done<T> number(T value) {
    var row =
        database
            .createNativeQuery(
                "update epoch set v = v + 1,"
                    + " at = greatest(clock_timestamp(), at + interval '1 microsecond')"
                    + " returning v, at",
                Object[].class)
            .getSingleResult();
    var at = row[1] instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) row[1];
    var done = new Done<>(value, ((Number) row[0]).longValue(), at);
    database
        .createNativeMutationQuery(
            "insert into change (id, v, at, school_id) values (:id, :v, :at, :school)")
        .setParameter("id", wall.change())
        .setParameter("v", done.version())
        .setParameter("at", done.at())
        .setParameter("school", wall.school())
        .executeUpdate();
    return done;
  }

  private static void pause(int attempt) {
    LockSupport.parkNanos(
        TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(5, 30 * attempt)));
  }
}
