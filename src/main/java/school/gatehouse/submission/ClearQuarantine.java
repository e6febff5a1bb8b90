package school.gatehouse.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.media.MediaStore;

/** Lets quarantined originals go some time after the last verdict; nothing PENDING needs them. */
@ApplicationScoped
class ClearQuarantine {

  private static final int BATCH = 100;

  private static final String OLD =
      "select m.id from media_item m where m.original_key is not null"
          + " and (select max(d.decided_at) from decision d where d.media_id = m.id) < :before"
          + " and not exists (select 1 from release r where r.media_id = m.id"
          + " and r.state = 'PENDING') limit :most";

  private final SchoolWall wall;
  private final Changes changes;
  private final Submissions submissions;
  private final MediaStore media;
  private final Audit audit;
  private final Duration keep;

  ClearQuarantine(
      SchoolWall wall,
      Changes changes,
      Submissions submissions,
      MediaStore media,
      Audit audit,
      @ConfigProperty(name = "gatehouse.quarantine.keep") Duration keep) {
    this.wall = wall;
    this.changes = changes;
    this.submissions = submissions;
    this.media = media;
    this.audit = audit;
    this.keep = keep;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    for (String school : wall.schools()) {
      olderThan(school, keep);
    }
  }

  void olderThan(String school, Duration age) {
    for (UUID item : wall.in(school, () -> old(wall.now().now().minus(age), BATCH))) {
      changes.make(
          school,
          Scope.items(Set.of(item)),
          now -> {
            // looked at again under the lock: somebody may have decided it once more
            if (old(now.minus(age), Integer.MAX_VALUE).contains(item)) {
              media.forget(item);
              audit.write(Caller.ofJob(school), Entry.of("original.deleted", item));
            }
            return item;
          });
    }
  }

  private List<UUID> old(Instant before, int most) {
    return submissions
        .getSession()
        .createNativeQuery(OLD, UUID.class)
        .setParameter("before", before)
        .setParameter("most", most)
        .getResultList();
  }
}
