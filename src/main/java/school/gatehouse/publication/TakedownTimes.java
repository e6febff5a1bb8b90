package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** How long take-downs took. Ask inside a transaction of the school. */
@ApplicationScoped
public class TakedownTimes {

  private final Session database;

  TakedownTimes(Session database) {
    this.database = database;
  }

  /**
   * One task.
   *
   * @param done when somebody said that it is down; empty while it is open
   * @param calledBack false where it is known that it cannot be called back
   */
  public record Span(Instant opened, Instant due, Optional<Instant> done, boolean calledBack) {}

  /** Tasks that were opened since an instant. */
  public List<Span> since(Instant from) {
    return database
        .createNativeQuery(
            "select opened_at, due_at, confirmed_at, state from takedown where opened_at >= :from",
            Tuple.class)
        .setParameter("from", from)
        .getResultStream()
        .map(
            row ->
                new Span(
                    instant(row.get("opened_at")),
                    instant(row.get("due_at")),
                    Optional.ofNullable(row.get("confirmed_at")).map(TakedownTimes::instant),
                    !"IRRETRIEVABLE".equals(row.get("state", String.class))))
        .toList();
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
  }
}
