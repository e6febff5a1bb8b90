package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.SubmissionResource.NewReview;

/**
 * Settles what only a person can settle. An approval covers exactly the reasons that were shown;
 * anything else asks again. A refusal counts at any time.
 */
@ApplicationScoped
class ReviewItem {

  private final Changes changes;
  private final SchoolWall wall;
  private final Submissions submissions;
  private final MediaStore media;
  private final EditedCopies edited;
  private final Promote promote;
  private final Audit audit;

  ReviewItem(
      Changes changes,
      SchoolWall wall,
      Submissions submissions,
      MediaStore media,
      EditedCopies edited,
      Promote promote,
      Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.submissions = submissions;
    this.media = media;
    this.edited = edited;
    this.promote = promote;
    this.audit = audit;
  }

  SubmissionView review(Caller by, UUID item, NewReview said) {
    changes.make(by.school(), Scope.items(Set.of(item)), now -> settle(by, item, said, now));
    return promote.run(by, item, Occasion.REVIEWED);
  }

  private UUID settle(Caller by, UUID item, NewReview said, Instant now) {
    var submission = submissions.ofMedia(item).orElseThrow();
    insistOnSecondPerson(by, submission);
    if (edited.of(media.sameBytes(item)).stream()
        .anyMatch(made -> made.by().equals(by.account()))) {
      throw Problem.forbidden("Somebody other than whoever edited it has to review it.");
    }
    if (!submissions.channelsAsked(item).contains(said.channel())) {
      throw Problem.unknownReference("channel");
    }
    var row = new Review(wall.change(), submission, media.facts(item).orElseThrow());
    row.channel = said.channel();
    row.outcome = said.outcome();
    row.reason = said.reason();
    row.settled = new String[0];
    if (said.outcome() == Review.Outcome.APPROVE) {
      submissions.insistSeen(submission, said.seen());
      row.settled = settled(submissions.judge(item, said.channel(), Use.NEW, now), said);
      row.compared = said.compared();
    }
    row.reviewedBy = by.account();
    submissions.getSession().persist(row);
    audit.write(
        by,
        Entry.of("item.reviewed", item)
            .with("channel", said.channel())
            .with("outcome", said.outcome()));
    changes.announce(CoverLoss.ofItems(Set.of(item)));
    return item;
  }

  private static void insistOnSecondPerson(Caller by, Submission submission) {
    if (submission.submittedBy.equals(by.account())) {
      throw Problem.forbidden("Somebody other than the submitter has to review it.");
    }
  }

  /** What is open now; an earlier reviewer's refusal is taken back by approving. */
  private static String[] settled(Judgement judgement, NewReview said) {
    var open =
        judgement.reasons().stream()
            .map(Reason::code)
            .filter(code -> code != ReasonCode.NOT_RELEASED)
            .collect(Collectors.toCollection(TreeSet::new));
    if (judgement.allows() || open.stream().anyMatch(code -> code.verdict() == Verdict.DENY)) {
      throw Problem.conflict("There is nothing to review for this place.");
    }
    if (!open.stream().allMatch(ReasonCode::settleable)) {
      throw Problem.conflict("Somebody has to say who is shown; this cannot be approved.");
    }
    if (open.contains(ReasonCode.EDITED_COPY) && !said.compared()) {
      throw Problem.invalid("compared", "must be said of an edited copy");
    }
    return open.stream().map(ReasonCode::name).toArray(String[]::new);
  }
}
