package school.gatehouse.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;

/**
 * Finishes what a crash left undecided or PENDING; past the deadline it gives up, under the lock.
 */
@ApplicationScoped
class FinishPending {

  /** A request that is still alive finishes by itself. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Logger LOG = Logger.getLogger(FinishPending.class);

  /** Before the first round nothing is on its way in this process; two that finish do no harm. */
  private volatile boolean started;

  private final SchoolWall wall;
  private final Changes changes;
  private final Releases releases;
  private final Submissions submissions;
  private final Promote promote;

  FinishPending(
      SchoolWall wall,
      Changes changes,
      Releases releases,
      Submissions submissions,
      Promote promote) {
    this.wall = wall;
    this.changes = changes;
    this.releases = releases;
    this.submissions = submissions;
    this.promote = promote;
  }

  @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    for (String school : wall.schools()) {
      olderThan(school, started ? PATIENCE : Duration.ZERO);
    }
    started = true;
  }

  /** Finishes or gives up everything in a school that has been on its way for longer. */
  void olderThan(String school, Duration age) {
    var job = Caller.ofJob(school);
    for (Stale stale : wall.in(school, () -> stale(age))) {
      attempt(stale.media(), () -> finish(job, stale));
    }
    for (UUID media : wall.in(school, () -> undecided(age))) {
      attempt(media, () -> promote.run(job, media, Occasion.SUBMITTED));
    }
  }

  private static void attempt(UUID media, Runnable deed) {
    try {
      deed.run();
    } catch (RuntimeException failed) {
      // stays as it is, nothing is served; the next round tries again until the deadline
      LOG.warnf("Item %s could not be finished: %s", media, failed.getClass().getName());
    }
  }

  /** Written down, but the decision never came, or its releases ended before the second one. */
  private List<UUID> undecided(Duration age) {
    return submissions
        .list(
            "state = ?1 and submittedAt < ?2 and media not in"
                + " (select r.media from Release r where r.state = ?3)",
            SubmissionState.INSPECTING,
            wall.now().now().minus(age),
            ReleaseState.PENDING)
        .stream()
        .map(row -> row.media)
        .toList();
  }

  private record Stale(UUID media, boolean late) {}

  private List<Stale> stale(Duration age) {
    Instant now = wall.now().now();
    return releases
        .list(
            "state = ?1 and deadline < ?2",
            ReleaseState.PENDING,
            now.plus(Promote.DEADLINE).minus(age))
        .stream()
        .map(row -> new Stale(row.media, row.deadline.isBefore(now)))
        .distinct()
        .toList();
  }

  private void finish(Caller job, Stale stale) {
    if (stale.late()) {
      giveUp(job, stale.media());
    } else {
      var keys =
          wall.in(
              job.school(),
              () -> releases.pendingOf(stale.media()).stream().map(Release::key).toList());
      promote.finish(job, stale.media(), keys);
    }
  }

  private void giveUp(Caller job, UUID media) {
    changes.make(
        job.school(),
        Scope.items(Set.of(media)),
        now -> {
          for (Release row : releases.pendingOf(media)) {
            var stored = submissions.judgeAndStore(media, row.channel, Occasion.PROMOTED, now);
            releases.loses(job, row.id(), stored.id());
          }
          promote.settle(media);
          return media;
        });
  }
}
