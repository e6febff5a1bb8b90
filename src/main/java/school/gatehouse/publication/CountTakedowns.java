package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hibernate.Session;

/** How many take-downs and incidents wait for somebody. Ask inside a transaction of the school. */
@ApplicationScoped
public class CountTakedowns {

  private static final long HOURS_TO_TELL = 72;

  private final Session database;

  CountTakedowns(Session database) {
    this.database = database;
  }

  /**
   * Incidents that are open.
   *
   * @param hoursLeft of the 72 in which a breach has to be reported, for the oldest; negative when
   *     they are over
   */
  public record Incidents(long count, Optional<Long> hoursLeft) {}

  /** Take-downs that nobody has confirmed. */
  public long open() {
    return database
        .createNativeQuery("select count(*) from takedown where state = 'OPEN'", Long.class)
        .getSingleResult();
  }

  /** Those of them whose deadline is over. */
  public long overdue(Instant now) {
    return database
        .createNativeQuery(
            "select count(*) from takedown where state = 'OPEN' and due_at < :now", Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  public Incidents incidents(Instant now) {
    var row =
        database
            .createNativeQuery(
                "select count(*), min(c.at) from incident i join change c on c.id = i.change_id",
                Object[].class)
            .getSingleResult();
    var oldest = Optional.ofNullable(row[1]).map(CountTakedowns::instant);
    return new Incidents(
        ((Number) row[0]).longValue(),
        oldest.map(since -> HOURS_TO_TELL - Duration.between(since, now).toHours()));
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
  }
}
