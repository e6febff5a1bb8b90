package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** Which items are stopped by somebody of the school, or hidden by a report of the public. */
@ApplicationScoped
class StoppedItems {

  private static final String STOPPED =
      "exists (select 1 from item_stop where media_id = any(:ids) and lifted_change_id is null)";
  private static final String HIDDEN =
      "exists (select 1 from item_hide where media_id = any(:ids) and lifted_change_id is null)";

  private final Session database;

  StoppedItems(Session database) {
    this.database = database;
  }

  /** Stopped, or hidden until the Head decides. */
  boolean orHidden(Collection<UUID> items) {
    return is("select " + STOPPED + " or " + HIDDEN, items);
  }

  boolean apartFromReports(Collection<UUID> items) {
    return is("select " + STOPPED, items);
  }

  boolean hidden(Collection<UUID> items) {
    return is("select " + HIDDEN, items);
  }

  private boolean is(String query, Collection<UUID> items) {
    return database
        .createNativeQuery(query, Boolean.class)
        .setParameter("ids", items.toArray(UUID[]::new))
        .getSingleResult();
  }
}
