package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
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
   * Incidents that nobody has judged yet, or that have to be reported and are not.
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

  /** What waits for a second person to look, other than what this account has confirmed. */
  public long toLookAt(UUID account) {
    return database
        .createNativeQuery(
            "select count(*) from takedown t where "
                + Takedown.WAITS_FOR_LOOK
                + " and t.confirmed_by is distinct from :me",
            Long.class)
        .setParameter("me", account)
        .getSingleResult();
  }

  /** Files that somebody has taken and not said what became of them. */
  public long toTell() {
    return database
        .createNativeQuery(
            "select count(*) from publication where state = 'PRESUMED_LIVE'", Long.class)
        .getSingleResult();
  }

  /** What is still out there although its deadline is over. */
  public long overdue(Instant now) {
    return database
        .createNativeQuery(
            "select count(*) from takedown t where t.due_at < :now and " + Takedown.IS_OUT,
            Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  public Incidents incidents(Instant now) {
    var row =
        database
            .createNativeQuery(
                "select count(*), min(c.at) from incident i join change c on c.id = i.change_id"
                    + " where "
                    + Incident.IS_OPEN,
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
