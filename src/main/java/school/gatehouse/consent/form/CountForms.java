package school.gatehouse.consent.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** How many forms wait for somebody. Ask inside a transaction of the school. */
@ApplicationScoped
public class CountForms {

  private final Session database;

  CountForms(Session database) {
    this.database = database;
  }

  /** Forms that say yes and that no second person has compared with their paper. */
  public long notVerified() {
    return database
        .createNativeQuery(
            "select count(*) from consent_form f where f.evidence_id is not null"
                + " and exists (select 1 from consent_answer a where a.form_id = f.id"
                + " and a.answer = 'GIVEN')"
                + " and not exists (select 1 from consent_verification v where v.form_id = f.id)"
                + " and not exists (select 1 from consent_invalidation i where i.form_id = f.id)",
            Long.class)
        .getSingleResult();
  }
}
