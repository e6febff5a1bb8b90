package school.gatehouse.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what one thread asks of the database, whatever the jobs of the service do meanwhile. */
@Singleton
@PersistenceUnitExtension
public class Statements implements StatementInspector {

  private static final ThreadLocal<Integer> ASKED = ThreadLocal.withInitial(() -> 0);

  /** How many statements this takes; it has to run in the calling thread. */
  public static int of(Runnable work) {
    int before = ASKED.get();
    work.run();
    return ASKED.get() - before;
  }

  @Override
  public String inspect(String sql) {
    ASKED.set(ASKED.get() + 1);
    return sql;
  }
}
