package school.gatehouse.publication;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.outbox.OutboxHandler;
import school.gatehouse.submission.Releases;

/**
 * Works off losses that name no pupil: a channel's, the school's, and what time brings. They are
 * denied from their first instant; here the releases follow, a batch under the lock at a time.
 */
@ApplicationScoped
class WorkOffLoss implements OutboxHandler {

  static final String KIND = "cover-lost";
  static final String EVERY_CHANNEL = "every-channel";

  private static final Logger LOG = Logger.getLogger(WorkOffLoss.class);
  private static final int BATCH = 200;
  private static final UUID FIRST = new UUID(0, 0);

  private final SchoolWall wall;
  private final Changes changes;
  private final Releases releases;
  private final Audit audit;

  WorkOffLoss(SchoolWall wall, Changes changes, Releases releases, Audit audit) {
    this.wall = wall;
    this.changes = changes;
    this.releases = releases;
    this.audit = audit;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String school, String payload) {
    var channel =
        payload.equals(EVERY_CHANNEL)
            ? Optional.<UUID>empty()
            : Optional.of(UUID.fromString(payload));
    for (UUID after = FIRST; after != null; ) {
      after = batch(school, channel, after);
    }
  }

  private UUID batch(String school, Optional<UUID> channel, UUID after) {
    var items = wall.in(school, () -> releases.itemsWithOpen(channel, after, BATCH));
    decideAgain(school, items);
    return items.size() < BATCH ? null : items.get(items.size() - 1);
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    wall.schools().forEach(this::whatTimeBrought);
  }

  /** Decides again where an instant has passed at which cover was to end. */
  void whatTimeBrought(String school) {
    for (UUID item : wall.in(school, () -> releases.itemsToRecheck(wall.now().now(), BATCH))) {
      try {
        decideAgain(school, List.of(item));
      } catch (RuntimeException failed) {
        // denied by the clock already; one that fails must not keep the others waiting
        LOG.warnf("Item %s could not be rechecked: %s", item, failed.getClass().getName());
      }
    }
  }

  /** One item a transaction: a batch may show more pupils than one may lock. */
  private void decideAgain(String school, List<UUID> items) {
    for (UUID item : items) {
      changes.make(
          school,
          Scope.items(Set.of(item)),
          now -> {
            audit.write(Caller.ofJob(school), Entry.of("item.rechecked", item));
            changes.announce(CoverLoss.ofItems(Set.of(item)));
            return item;
          });
    }
  }
}
