package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.decision.Decision;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Verdict;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;

/** Shows a file that is not inspected yet as the submission that it will be. */
@ApplicationScoped
class ViewReceived {

  private static final String LOST =
      "The file could not be put together again. Please send it again.";

  private final ReadDetails details;

  ViewReceived(ReadDetails details) {
    this.details = details;
  }

  SubmissionView of(Caller reader, ReceivedFile file) {
    var said = details.stored(file.details());
    return new SubmissionView(
        file.id(),
        "0.0",
        file.state(),
        said.title(),
        Optional.ofNullable(said.caption()),
        Optional.ofNullable(said.batch()),
        said.namesVisible(),
        file.receivedAt(),
        Optional.empty(),
        said.people(),
        Optional.empty(),
        file.isRefused() ? List.of(Finding.of(FindingCode.NOT_CLEANABLE, LOST)) : List.of(),
        file.isRefused() ? refusals(reader, said, file.receivedAt()) : List.of());
  }

  private static List<SubmissionView.ChannelVerdict> refusals(
      Caller reader, SubmissionDetails said, Instant at) {
    var no =
        new Decision(Verdict.DENY, List.of(Reason.of(ReasonCode.NOT_CLEANABLE)), Optional.empty());
    var reasons = ViewSubmission.told(reader, no);
    return said.channels().stream()
        .sorted(UUID::compareTo)
        .map(channel -> new SubmissionView.ChannelVerdict(channel, no.verdict(), reasons, at))
        .toList();
  }
}
