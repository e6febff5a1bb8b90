package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Changes;
import school.gatehouse.media.upload.Uploads;
import school.gatehouse.problem.Problem;

/**
 * A complete upload becomes a submission: at once where it is small, else after the answer. What
 * was said and the right to the upload are written in one transaction before any work is done.
 */
@ApplicationScoped
class HandIn {

  private final SchoolWall wall;
  private final Changes changes;
  private final CheckPeople check;
  private final Uploads uploads;
  private final ReceivedFiles files;
  private final ReadDetails details;
  private final ViewReceived views;
  private final OpenSubmission open;
  private final FinishReceived finish;
  private final ReceiveConfig config;

  HandIn(
      SchoolWall wall,
      Changes changes,
      CheckPeople check,
      Uploads uploads,
      ReceivedFiles files,
      ReadDetails details,
      ViewReceived views,
      OpenSubmission open,
      FinishReceived finish,
      ReceiveConfig config) {
    this.wall = wall;
    this.changes = changes;
    this.check = check;
    this.uploads = uploads;
    this.files = files;
    this.details = details;
    this.views = views;
    this.open = open;
    this.finish = finish;
    this.config = config;
  }

  /**
   * Takes it over; the same upload handed in again is answered with how it stands by now.
   *
   * @throws Problem 422 for an upload that is not the caller's, not complete, or was handed in with
   *     other words
   */
  SubmissionView take(Caller by, SubmissionDetails said) {
    var before = wall.in(by.school(), () -> files.ofUpload(said.upload()));
    if (before.filter(file -> file.account().equals(by.account())).isPresent()) {
      return open.view(by, before.get().id());
    }
    var taken = wall.in(by.school(), () -> write(by, said));
    return taken.later() ? taken.view() : atOnce(by, taken.file());
  }

  private record Taken(ReceivedFile file, boolean later, SubmissionView view) {}

  private Taken write(Caller by, SubmissionDetails said) {
    check.insist(by, said);
    var upload = uploads.handIn(by, said.upload());
    boolean later = upload.size() > config.atOnce().asLongValue();
    var file = files.add(by.account(), upload.id(), upload.size(), details.written(said), !later);
    var view = views.of(by, file);
    return new Taken(file, later, later ? changes.keep(view) : view);
  }

  /** As if it had not been handed in where it fails, so that the same request can be sent again. */
  private SubmissionView atOnce(Caller by, ReceivedFile file) {
    try {
      return finish.now(by, file);
    } catch (RuntimeException failed) {
      wall.in(by.school(), () -> takeBack(file));
      throw failed;
    }
  }

  private boolean takeBack(ReceivedFile file) {
    boolean open = files.takeBack(file.id());
    if (open) {
      uploads.putBack(file.upload());
    }
    return open;
  }
}
