package school.gatehouse.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.MalwareScans;

/**
 * Has the scanner look again at what it gave no clear answer about, so that nobody has to ask for
 * each picture of an event that was sent while it restarted. After a day it is left to people: a
 * file that is too large for the scanner stays so.
 */
@ApplicationScoped
class ScanLater {

  private static final Logger LOG = Logger.getLogger(ScanLater.class);
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final int BATCH = 100;

  private final SchoolWall wall;
  private final MalwareScans scans;
  private final DecideAgain again;

  ScanLater(SchoolWall wall, MalwareScans scans, DecideAgain again) {
    this.wall = wall;
    this.scans = scans;
    this.again = again;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    if (scans.canBeMade()) {
      wall.schools().forEach(this::ofSchool);
    }
  }

  void ofSchool(String school) {
    List<UUID> items =
        wall.in(school, () -> scans.unanswered(wall.now().now().minus(PATIENCE), BATCH));
    for (UUID item : items) {
      try {
        again.decideOnceScanned(Caller.ofJob(school), item);
      } catch (RuntimeException failed) {
        // it stays a no; the next round tries again
        LOG.warnf("Item %s could not be scanned again: %s", item, failed.getClass().getName());
      }
    }
  }
}
