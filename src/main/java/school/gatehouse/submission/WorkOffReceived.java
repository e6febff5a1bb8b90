package school.gatehouse.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import school.gatehouse.access.SchoolWall;

/**
 * Works off files that were handed in, one for each core at most, and says of those in hand that
 * somebody is at work. What a process leaves behind is taken up by any other, or by itself after
 * its next start.
 */
@ApplicationScoped
class WorkOffReceived {

  private static final Logger LOG = Logger.getLogger(WorkOffReceived.class);

  private final int cores = Runtime.getRuntime().availableProcessors();
  private final Semaphore free = new Semaphore(cores);
  private final ExecutorService workers = Executors.newFixedThreadPool(cores);

  private final SchoolWall wall;
  private final FinishReceived finish;

  WorkOffReceived(SchoolWall wall, FinishReceived finish) {
    this.wall = wall;
    this.finish = finish;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    finish.stillAtWork();
    wall.schools().forEach(this::offer);
  }

  /** Nobody waits here: a school whose turn finds no core free has its turn a second later. */
  private void offer(String school) {
    if (finish.isDue(school) && free.tryAcquire()) {
      workers.execute(
          () -> {
            try {
              allOf(school);
            } finally {
              free.release();
            }
          });
    }
  }

  private void allOf(String school) {
    try {
      boolean more = finish.next(school);
      while (more) {
        more = finish.next(school);
      }
    } catch (RuntimeException away) {
      // nothing is lost: the rows are due again; what the database says may hold more than ids
      LOG.warnf("Files could not be taken up: %s", away.getClass().getName());
    }
  }

  @PreDestroy
  void stop() {
    workers.shutdownNow();
  }
}
