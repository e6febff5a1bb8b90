package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.inspection.malware.Scan;
import school.gatehouse.media.MalwareScans;
import school.gatehouse.media.MediaStore;

/**
 * Decides an item once more with the facts of now; what the malware scanner could not tell is asked
 * again first.
 */
@ApplicationScoped
class DecideAgain {

  private final MalwareScans scans;
  private final MediaStore media;
  private final Changes changes;
  private final Promote promote;
  private final Audit audit;

  DecideAgain(MalwareScans scans, MediaStore media, Changes changes, Promote promote, Audit audit) {
    this.scans = scans;
    this.media = media;
    this.changes = changes;
    this.promote = promote;
    this.audit = audit;
  }

  SubmissionView decide(Caller by, UUID item) {
    scans.again(by.school(), item).ifPresent(scan -> keep(by, item, scan));
    return promote.run(by, item, Occasion.DECIDED_AGAIN);
  }

  /** The same for a job, which has nothing to say while the scanner gives no clear answer. */
  void decideOnceScanned(Caller job, UUID item) {
    scans
        .again(job.school(), item)
        .filter(scan -> scan.outcome() != Scan.Outcome.UNKNOWN)
        .ifPresent(
            scan -> {
              keep(job, item, scan);
              promote.run(job, item, Occasion.DECIDED_AGAIN);
            });
  }

  /** A no is about the bytes, so all items that have them are decided anew at once. */
  private void keep(Caller by, UUID item, Scan scan) {
    changes.makeWith(
        by.school(),
        () -> Scope.items(media.sameBytes(item)),
        now -> {
          Set<UUID> sameBytes = media.sameBytes(item);
          scans.keep(item, scan);
          audit.write(by, Entry.of("item.scanned", item).with("outcome", scan.outcome()));
          changes.announce(CoverLoss.ofItems(sameBytes));
          return item;
        });
  }
}
