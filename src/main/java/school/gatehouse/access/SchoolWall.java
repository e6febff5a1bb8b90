package school.gatehouse.access;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * The only way to the database: every transaction belongs to one school and says so in its first
 * statement. Where that is forgotten PostgreSQL shows no rows at all.
 */
@ApplicationScoped
public class SchoolWall {

  /** No transaction waits longer than this for a row that another one holds. */
  private static final String LOCK_TIMEOUT = "10s";

  private static final ThreadLocal<Standing> STANDING = new ThreadLocal<>();

  private final Session database;

  SchoolWall(Session database) {
    this.database = database;
  }

  /** In which school this thread's transaction stands, and the random id of its change. */
  private record Standing(String school, UUID change) {}

  /** The state of the database at one instant: its clock (never behind the epoch) and number. */
  public record Instance(Instant now, long version) {}

  /** Runs work in one transaction of this school; joins one that is already open for it. */
  public <T> T in(String school, Supplier<T> work) {
    return STANDING.get() != null ? join(school, work) : fresh(school, work);
  }

  /**
   * Runs work in a transaction of its own.
   *
   * @throws IllegalStateException if one is open: locks taken in the middle of another's work would
   *     be taken out of order
   */
  public <T> T fresh(String school, Supplier<T> work) {
    return begin(
        school,
        () -> {
          enter(school);
          return work.get();
        });
  }

  /**
   * Runs work over one unchanging picture of the database: REPEATABLE READ, read-only; the first
   * statement sets the school and reads clock and epoch.
   */
  public <T> T snapshot(String school, Function<Instance, T> work) {
    return begin(
        school,
        () -> {
          database
              .createNativeMutationQuery(
                  "set transaction isolation level repeatable read, read only")
              .executeUpdate();
          return work.apply(enter(school));
        });
  }

  /** The change id of the transaction in hand; every row written carries it. */
  public UUID change() {
    return standing().change();
  }

  /** The school of the transaction in hand. */
  public String school() {
    return standing().school();
  }

  /** Clock and epoch as seen by a statement that runs now, without a lock. */
  public Instance now() {
    return read("select greatest(clock_timestamp(), at), v from epoch");
  }

  /** The ids of all schools, for jobs that go round them. */
  public List<String> schools() {
    return outside(
        () ->
            database
                .createNativeQuery("select id from tenant order by id", String.class)
                .getResultList());
  }

  /**
   * Runs work in a transaction of no school: it sees the schools' ids, the epoch and what the one
   * sign-in function answers, and nothing else.
   */
  public <T> T outside(Supplier<T> work) {
    return withContext(() -> QuarkusTransaction.requiringNew().call(work::get));
  }

  static String schoolOfThread() {
    var standing = STANDING.get();
    return standing == null ? "" : standing.school();
  }

  private static <T> T join(String school, Supplier<T> work) {
    if (!standing().school().equals(school)) {
      throw new IllegalStateException("a transaction belongs to one school");
    }
    return work.get();
  }

  private <T> T begin(String school, Supplier<T> work) {
    if (STANDING.get() != null) {
      throw new IllegalStateException("a transaction is open already");
    }
    STANDING.set(new Standing(school, UUID.randomUUID()));
    try {
      return withContext(() -> QuarkusTransaction.requiringNew().call(work::get));
    } finally {
      STANDING.remove();
    }
  }

  private Instance enter(String school) {
    var row =
        database
            .createNativeQuery(
                "select set_config('gatehouse.school', :school, true),"
                    + " set_config('lock_timeout', :wait, true),"
                    + " greatest(statement_timestamp(), at), v from epoch",
                Object[].class)
            .setParameter("school", school)
            .setParameter("wait", LOCK_TIMEOUT)
            .getSingleResult();
    return instance(row[2], row[3]);
  }

  private Instance read(String sql) {
    var row = database.createNativeQuery(sql, Object[].class).getSingleResult();
    return instance(row[0], row[1]);
  }

  private static Instance instance(Object at, Object version) {
    var instant = at instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) at;
    return new Instance(instant, ((Number) version).longValue());
  }

  private static Standing standing() {
    var standing = STANDING.get();
    if (standing == null) {
      throw new IllegalStateException("no school is set");
    }
    return standing;
  }

  private static <T> T withContext(Supplier<T> work) {
    var context = Arc.container().requestContext();
    if (context.isActive()) {
      return work.get();
    }
    context.activate();
    try {
      return work.get();
    } finally {
      context.terminate();
    }
  }
}
