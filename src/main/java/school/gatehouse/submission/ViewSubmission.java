package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.decision.Decision;
import school.gatehouse.decision.ExactView;
import school.gatehouse.decision.RedactedView;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaFacts;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;

/** Shows a submission: the office reads why, a teacher reads only that a pupil is not cleared. */
@ApplicationScoped
class ViewSubmission {

  private static final String[] EXACT = {Roles.OFFICE, Roles.SAFEGUARDING, Roles.HEAD};

  private final Submissions submissions;
  private final PeopleRegister register;
  private final MediaStore media;

  ViewSubmission(Submissions submissions, PeopleRegister register, MediaStore media) {
    this.submissions = submissions;
    this.register = register;
    this.media = media;
  }

  SubmissionView ofMedia(Caller reader, UUID item) {
    return of(reader, submissions.ofMedia(item).orElseThrow(Problem::notHere));
  }

  SubmissionView of(Caller reader, Submission row) {
    var bytes = media.facts(row.media).orElseThrow();
    return new SubmissionView(
        row.id(),
        row.state,
        row.title,
        row.submittedAt,
        mediaOf(row, bytes),
        register.read(row.media, row.peopleRevision),
        bytes.findings(),
        submissions.channelsAsked(row.media).stream()
            .map(channel -> submissions.latestDecision(row.media, channel))
            .flatMap(Optional::stream)
            .map(decision -> verdict(reader, decision))
            .toList());
  }

  private static SubmissionView.Media mediaOf(Submission row, MediaFacts bytes) {
    return new SubmissionView.Media(
        row.media,
        row.kind,
        bytes.mediaType(),
        bytes.bytes(),
        bytes.sha256(),
        bytes
            .cleaned()
            .map(copy -> new SubmissionView.Copy(copy.sha256(), copy.bytes(), copy.removed())));
  }

  private static SubmissionView.ChannelVerdict verdict(Caller reader, DecisionRow row) {
    var decision = row.decision();
    var reasons = told(reader, decision);
    return new SubmissionView.ChannelVerdict(row.channel, decision.verdict(), reasons);
  }

  private static List<ToldReason> told(Caller reader, Decision decision) {
    if (decision.verdict() == Verdict.ALLOW) {
      return List.of();
    }
    return reader.isAny(EXACT) ? ExactView.of(decision) : RedactedView.forTeacher(decision);
  }
}
