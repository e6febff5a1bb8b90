package school.gatehouse.embedded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jboss.logging.Logger;

/** Parts that run until closed, and the configuration through which the application finds them. */
public final class Running implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Running.class);

  private final Map<String, String> properties;
  private final Deque<AutoCloseable> held = new ArrayDeque<>();

  Running(Map<String, String> properties) {
    this.properties = properties;
  }

  /** Contains credentials: never to be logged. */
  public Map<String, String> properties() {
    return Map.copyOf(properties);
  }

  /** Stops S3 and PostgreSQL cleanly and lets go of the data folder; a second call does nothing. */
  @Override
  public synchronized void close() {
    while (!held.isEmpty()) {
      AutoCloseable part = held.pop();
      try {
        part.close();
      } catch (Exception anything) {
        LOG.warnf(
            anything, "%s did not stop cleanly; its data is safe", part.getClass().getSimpleName());
      }
    }
  }

  synchronized <T extends AutoCloseable> T holding(T part) {
    held.push(part);
    return part;
  }
}
