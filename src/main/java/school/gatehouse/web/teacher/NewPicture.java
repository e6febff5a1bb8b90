package school.gatehouse.web.teacher;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.gatehouse.submission.SubmissionDetails;
import school.gatehouse.submission.SubmissionState;
import school.gatehouse.submission.SubmissionView;
import school.gatehouse.submission.batch.BatchView;

/**
 * A file of an event before anybody has said who is in it: "not sure", which can never be a yes.
 *
 * @param people who is in it: nobody knows yet
 * @param upload that it came in; null where it comes with this
 */
record NewPicture(
    String title,
    Map<String, Boolean> people,
    List<UUID> channels,
    SubmissionDetails.Device device,
    SubmissionDetails.Source source,
    UUID batch,
    UUID upload) {

  static NewPicture of(BatchView event) {
    return of(event, null);
  }

  static NewPicture of(BatchView event, UUID upload) {
    return new NewPicture(
        event.title(),
        Map.of("notSure", true),
        event.places().stream().map(BatchView.Place::channel).toList(),
        event.device(),
        event.source(),
        event.id(),
        upload);
  }

  /** Why the file cannot be used; empty where it can. */
  static String objection(SubmissionView sent, TeacherWords words) {
    return sent.state() == SubmissionState.REFUSED_FILE ? words.fileRefused() : "";
  }
}
