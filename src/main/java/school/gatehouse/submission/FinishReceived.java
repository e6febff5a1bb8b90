package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.upload.PiecesLost;
import school.gatehouse.media.upload.Upload;
import school.gatehouse.media.upload.Uploads;

/** Puts a file that was handed in together and takes it down the same road as any other. */
@ApplicationScoped
class FinishReceived {

  private static final Logger LOG = Logger.getLogger(FinishReceived.class);

  private final Set<Work> inHand = ConcurrentHashMap.newKeySet();

  private final SchoolWall wall;
  private final ReceivedFiles files;
  private final Uploads uploads;
  private final ReadDetails details;
  private final SubmitItem submit;
  private final OpenSubmission open;
  private final ReceiveConfig config;

  FinishReceived(
      SchoolWall wall,
      ReceivedFiles files,
      Uploads uploads,
      ReadDetails details,
      SubmitItem submit,
      OpenSubmission open,
      ReceiveConfig config) {
    this.wall = wall;
    this.files = files;
    this.uploads = uploads;
    this.details = details;
    this.submit = submit;
    this.open = open;
    this.config = config;
  }

  /** What this process works on. */
  private record Work(String school, UUID file) {}

  /** While somebody waits for it. */
  SubmissionView now(Caller by, ReceivedFile file) {
    var work = new Work(by.school(), file.id());
    inHand.add(work);
    try {
      return finish(by, file);
    } finally {
      inHand.remove(work);
    }
  }

  /** Whether there is something to take. */
  boolean isDue(String school) {
    return wall.in(school, files::isDue);
  }

  /** Takes the next file of a school that is due, and finishes it; false if none is. */
  boolean next(String school) {
    var taken = wall.in(school, files::take);
    taken.ifPresent(file -> attempt(school, file));
    return taken.isPresent();
  }

  private void attempt(String school, ReceivedFile file) {
    var by = new Caller(file.account(), school, Set.of(), Optional.empty());
    try {
      now(by, file);
    } catch (RuntimeException failed) {
      // stays as it is and is tried again; what the store says may hold more than ids
      LOG.warnf(
          "File %s could not be finished at attempt %d: %s",
          file.id(), file.attempts(), failed.getClass().getName());
      laterOrNever(by, file);
    }
  }

  private void laterOrNever(Caller by, ReceivedFile file) {
    boolean late =
        wall.in(by.school(), () -> isLate(file, wall.now().now()) || files.later(file.id()) == 0);
    if (late) {
      refuse(by, file);
    }
  }

  private boolean isLate(ReceivedFile file, Instant now) {
    return file.receivedAt().plus(config.patience()).isBefore(now);
  }

  /** Says that this process still works on what it has in hand. */
  void stillAtWork() {
    for (Work work : inHand) {
      wall.in(work.school(), () -> files.renew(Set.of(work.file())));
    }
  }

  private SubmissionView finish(Caller by, ReceivedFile file) {
    var upload = wall.in(by.school(), () -> uploads.handedIn(file.upload()));
    try (var whole = uploads.assemble(by.school(), file.upload())) {
      return submit.finish(by, details.stored(file.details()), sent(whole.file(), upload), file);
    } catch (PiecesLost lost) {
      return refuse(by, file);
    } catch (SubmitItem.WrittenBefore byAnother) {
      return open.view(by, file.id());
    }
  }

  private static SubmitItem.Sent sent(java.nio.file.Path file, Upload upload) {
    return new SubmitItem.Sent(file, upload.fileName(), upload.mediaType());
  }

  private SubmissionView refuse(Caller by, ReceivedFile file) {
    wall.in(
        by.school(),
        () -> {
          if (files.refuse(file.id())) {
            uploads.forget(file.upload());
          }
          return file;
        });
    return open.view(by, file.id());
  }
}
