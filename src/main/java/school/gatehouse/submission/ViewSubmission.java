package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.decision.Decision;
import school.gatehouse.decision.ExactView;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
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
  private final Releases releases;
  private final StoppedItems stopped;
  private final EditedCopies edited;
  private final SayWhere where;

  ViewSubmission(
      Submissions submissions,
      PeopleRegister register,
      MediaStore media,
      Releases releases,
      StoppedItems stopped,
      EditedCopies edited,
      SayWhere where) {
    this.submissions = submissions;
    this.register = register;
    this.media = media;
    this.releases = releases;
    this.stopped = stopped;
    this.edited = edited;
    this.where = where;
  }

  SubmissionView ofMedia(Caller reader, UUID item) {
    return of(reader, submissions.ofMedia(item).orElseThrow(Problem::notHere));
  }

  SubmissionView of(Caller reader, Submission row) {
    var bytes = media.facts(row.media).orElseThrow();
    return new SubmissionView(
        row.id(),
        submissions.version(row),
        row.state,
        row.title,
        Optional.ofNullable(row.caption),
        Optional.ofNullable(row.batch),
        row.namesVisible,
        row.submittedAt,
        Optional.of(mediaOf(row, bytes)),
        register.read(row.media, row.peopleRevision),
        editedFrom(row),
        where.findings(row, bytes.findings()),
        row.state == SubmissionState.INSPECTING ? List.of() : verdicts(reader, row));
  }

  /** What it was made of, if it was made here. */
  private Optional<SubmissionView.Edited> editedFrom(Submission row) {
    return edited
        .of(row.media)
        .map(
            made ->
                new SubmissionView.Edited(
                    submissions.ofMedia(made.source().item()).orElseThrow().id(),
                    made.cropped(),
                    made.covers(),
                    made.takenOut()));
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
            .map(copy -> new SubmissionView.Copy(copy.sha256(), copy.bytes(), copy.removed())),
        bytes
            .scan()
            .map(
                scan -> new SubmissionView.FileScan(scan.outcome(), scan.signatures(), scan.at())));
  }

  private List<SubmissionView.ChannelVerdict> verdicts(Caller reader, Submission of) {
    var item = of.media;
    var sameBytes = media.sameBytes(item);
    return submissions.channelsAsked(item).stream()
        .map(channel -> submissions.latestDecision(item, channel))
        .flatMap(Optional::stream)
        .map(row -> verdict(reader, of, row, released(row, sameBytes)))
        .toList();
  }

  /** Nobody is told ALLOW of what was never, or is no longer, released. */
  private Decision released(DecisionRow row, Set<UUID> sameBytes) {
    var decision = row.decision();
    if (decision.verdict() != Verdict.ALLOW) {
      return decision;
    }
    if (stopped.hidden(edited.withSources(sameBytes))) {
      return no(ReasonCode.UNDER_REVIEW);
    }
    return releases.approved(sameBytes, row.channel).isEmpty()
        ? no(ReasonCode.NOT_RELEASED)
        : decision;
  }

  private static Decision no(ReasonCode code) {
    return new Decision(Verdict.DENY, List.of(Reason.of(code)), Optional.empty());
  }

  private SubmissionView.ChannelVerdict verdict(
      Caller reader, Submission of, DecisionRow row, Decision decision) {
    var reasons = where.in(of, told(reader, decision));
    return new SubmissionView.ChannelVerdict(
        row.channel, decision.verdict(), reasons, row.decidedAt);
  }

  /** Why, as far as this reader may know. */
  static List<ToldReason> told(Caller reader, Decision decision) {
    if (decision.verdict() == Verdict.ALLOW) {
      return List.of();
    }
    return reader.isAny(EXACT) ? ExactView.of(decision) : RedactedView.forTeacher(decision);
  }
}
