package school.gatehouse.withdrawal.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Counts reports; inside a transaction of the school. */
@ApplicationScoped
public class CountReports {

  private final Session database;

  CountReports(Session database) {
    this.database = database;
  }

  /** Reports that nobody has answered. */
  public long waiting() {
    return database
        .createSelectionQuery(
            "select count(*) from ItemReport r where not exists"
                + " (select 1 from ItemReportDecision d where d.report = r.id)",
            Long.class)
        .getSingleResult();
  }
}
