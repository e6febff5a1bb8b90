package school.gatehouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;

/** How much has been written down. Ask inside a transaction of the school. */
@ApplicationScoped
public class CountEntries {

  private final Session database;

  CountEntries(Session database) {
    this.database = database;
  }

  public long since(Instant instant) {
    return database
        .createNativeQuery(
            "select count(*) from audit_entry where recorded_at >= :instant", Long.class)
        .setParameter("instant", instant)
        .getSingleResult();
  }
}
