package school.gatehouse.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;

/**
 * Writes down publish-checks, many in one transaction and outside their own. An answer is given
 * only when its entry is stored.
 */
@ApplicationScoped
public class CheckLog {

  private static final Logger LOG = Logger.getLogger(CheckLog.class);
  private static final int MOST = 1_000;
  private static final long PATIENCE_S = 5;

  private final Audit audit;
  private final SchoolWall wall;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(10 * MOST);
  private final Thread writer = new Thread(this::writeAll, "check-log");
  private volatile boolean running = true;

  CheckLog(Audit audit, SchoolWall wall) {
    this.audit = audit;
    this.wall = wall;
  }

  private record Waiting(Caller caller, Entry entry, CompletableFuture<Boolean> done) {}

  void start(@Observes StartupEvent start) {
    writer.setDaemon(true);
    writer.start();
  }

  void stop(@Observes ShutdownEvent stop) {
    running = false;
    writer.interrupt();
  }

  /** Stores an entry with the next batch; false if that did not succeed in time. */
  public boolean stored(Caller caller, Entry entry) {
    var waiting = new Waiting(caller, entry, new CompletableFuture<>());
    try {
      return queue.offer(waiting) && waiting.done().get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  private void writeAll() {
    List<Waiting> batch = new ArrayList<>();
    while (running) {
      try {
        batch.add(queue.take());
        queue.drainTo(batch, MOST);
        write(batch);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } finally {
        batch.clear();
      }
    }
  }

  private void write(List<Waiting> batch) {
    Map<String, List<Waiting>> bySchool =
        batch.stream().collect(Collectors.groupingBy(waiting -> waiting.caller().school()));
    bySchool.forEach(this::writeOf);
  }

  private void writeOf(String school, List<Waiting> waiting) {
    try {
      wall.in(
          school,
          () -> {
            waiting.forEach(each -> audit.write(each.caller(), each.entry()));
            return school;
          });
      waiting.forEach(each -> each.done().complete(true));
    } catch (RuntimeException failed) {
      // the checks are answered as "cannot tell"; the cause may hold values, so only its kind is
      // logged
      LOG.warnf(
          "%d checks could not be written down: %s", waiting.size(), failed.getClass().getName());
      waiting.forEach(each -> each.done().complete(false));
    }
  }
}
