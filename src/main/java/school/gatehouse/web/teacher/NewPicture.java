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
 */
record NewPicture(
    String title,
    Map<String, Boolean> people,
    List<UUID> channels,
    SubmissionDetails.Device device,
    SubmissionDetails.Source source,
    UUID batch) {

  static NewPicture of(BatchView event) {
    return new NewPicture(
        event.title(),
        Map.of("notSure", true),
        event.places().stream().map(BatchView.Place::channel).toList(),
        event.device(),
        event.source(),
        event.id());
  }

  /** Why the file cannot be used; empty where it can. */
  static String objection(SubmissionView sent, TeacherWords words) {
    return sent.state() == SubmissionState.REFUSED_FILE ? words.fileRefused() : "";
  }
}
