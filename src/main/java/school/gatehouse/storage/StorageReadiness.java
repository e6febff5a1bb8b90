package school.gatehouse.storage;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Prepares the store at the start. One that refuses us stops the start; one that is away keeps us
 * unready until it is back and passes.
 */
@Readiness
@ApplicationScoped
class StorageReadiness implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(StorageReadiness.class);
  private static final String NAME = "storage";

  private final S3Store store;
  private final ObjectKeys keys;
  private final AtomicBoolean passed = new AtomicBoolean();

  StorageReadiness(S3Store store, ObjectKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  void prepare(@Observes StartupEvent started) {
    try {
      pass();
    } catch (StorageAway away) {
      LOG.errorf("Not ready yet: %s", away.getMessage());
    }
  }

  @Override
  public HealthCheckResponse call() {
    try {
      boolean there = store.answersSoon(Bucket.APPROVED);
      if (!passed.get()) {
        pass();
        there = true;
      }
      return HealthCheckResponse.builder().name(NAME).status(there).build();
    } catch (StorageAway | StorageRefuses | WrongMasterKey unusable) {
      return HealthCheckResponse.builder()
          .name(NAME)
          .down()
          .withData("why", unusable.getMessage())
          .build();
    }
  }

  private synchronized void pass() {
    if (passed.get()) {
      return;
    }
    long begin = System.nanoTime();
    keys.proveMasterKey();
    new SelfTest(store).run();
    passed.set(true);
    LOG.infof(
        "Storage passed its self-test in %d ms",
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
  }
}
