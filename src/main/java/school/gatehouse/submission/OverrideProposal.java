package school.gatehouse.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.media.MediaFacts;

/**
 * The first person's words: why exactly these reasons should not stand in the way, for this place,
 * these people, these bytes and this text. Counts only when a second person has confirmed it.
 */
@Entity
@Table(name = "override_proposal")
class OverrideProposal extends SchoolRow {

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  String[] codes;
  String reason;

  @Column(name = "people_revision")
  int peopleRevision;

  @Column(name = "inspection_digest")
  String inspectionDigest;

  @Column(name = "text_digest")
  String textDigest;

  @Column(name = "proposed_by")
  UUID proposedBy;

  @Column(name = "proposed_at")
  Instant proposedAt;

  protected OverrideProposal() {}

  OverrideProposal(UUID change, Submission submission, MediaFacts media, Set<ReasonCode> codes) {
    super(change);
    this.media = media.id();
    this.peopleRevision = submission.peopleRevision;
    this.inspectionDigest = media.inspectionDigest();
    this.textDigest = submission.textDigest();
    this.codes = codes.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  /** Whether it is about the item as it is now. */
  boolean stillFits(Submission submission, MediaFacts item) {
    return peopleRevision == submission.peopleRevision
        && inspectionDigest.equals(item.inspectionDigest())
        && textDigest.equals(submission.textDigest());
  }

  Set<ReasonCode> overriddenCodes() {
    return Arrays.stream(codes).map(ReasonCode::valueOf).collect(Collectors.toSet());
  }
}
