package school.gatehouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** How many people can sign in. Ask inside a transaction of the school. */
@ApplicationScoped
public class CountAccounts {

  private final Session database;

  CountAccounts(Session database) {
    this.database = database;
  }

  public long people() {
    return database
        .createNativeQuery("select count(*) from account where active and not machine", Long.class)
        .getSingleResult();
  }
}
