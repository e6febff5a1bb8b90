package school.gatehouse.media.upload;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import school.gatehouse.access.SchoolWall;

/** Erases uploads that were not handed in in time. */
@ApplicationScoped
class ExpireUploads {

  private final SchoolWall wall;
  private final Uploads uploads;
  private final UploadRows rows;

  ExpireUploads(SchoolWall wall, Uploads uploads, UploadRows rows) {
    this.wall = wall;
    this.uploads = uploads;
    this.rows = rows;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    wall.schools().forEach(this::of);
  }

  /** One transaction each: looked at again there, and erased only if nobody uses it. */
  void of(String school) {
    for (UUID id : wall.in(school, () -> rows.expired(uploads.lease()))) {
      wall.in(school, () -> uploads.eraseIdle(id));
    }
  }
}
