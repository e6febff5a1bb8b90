package school.gatehouse.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.media.MediaFacts;

/**
 * What a reviewer settled: exactly these reasons, for this channel, these people, these bytes and
 * this text.
 */
@Entity
@Table(name = "review")
public class Review extends SchoolRow {

  /** What a reviewer may say. */
  @Schema(name = "ReviewOutcome")
  public enum Outcome {
    APPROVE,
    REFUSE
  }

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  String reason;
  String[] settled;

  /** An edited copy was compared with what it was made of. */
  boolean compared;

  @Column(name = "people_revision")
  int peopleRevision;

  @Column(name = "inspection_digest")
  String inspectionDigest;

  @Column(name = "text_digest")
  String textDigest;

  @Column(name = "reviewed_by")
  UUID reviewedBy;

  protected Review() {}

  Review(UUID change, Submission submission, MediaFacts media) {
    super(change);
    this.media = media.id();
    this.peopleRevision = submission.peopleRevision;
    this.inspectionDigest = media.inspectionDigest();
    this.textDigest = submission.textDigest();
  }

  /** Whether it was about the item as it is now. */
  boolean stillFits(Submission submission, MediaFacts item) {
    return peopleRevision == submission.peopleRevision
        && inspectionDigest.equals(item.inspectionDigest())
        && textDigest.equals(submission.textDigest());
  }

  Set<ReasonCode> settledCodes() {
    return Arrays.stream(settled).map(ReasonCode::valueOf).collect(Collectors.toSet());
  }
}
