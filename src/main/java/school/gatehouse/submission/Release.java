package school.gatehouse.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.media.MediaStore.ApprovedKey;

/** An item on a channel, from the decision that allowed it to the end of its cover. */
@Entity
@Table(name = "release")
class Release extends SchoolRow {

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  @Column(name = "decision_id")
  UUID decision;

  @Enumerated(EnumType.STRING)
  ReleaseState state = ReleaseState.PENDING;

  @Column(name = "object_key")
  String objectKey;

  String sha256;
  long bytes;
  Instant deadline;

  @Column(name = "recheck_at")
  Instant recheckAt;

  protected Release() {}

  Release(UUID change, DecisionRow decision, String sha256, long bytes) {
    super(change);
    this.media = decision.media;
    this.channel = decision.channel;
    this.decision = decision.id();
    this.sha256 = sha256;
    this.bytes = bytes;
    this.objectKey = key().text();
  }

  ApprovedKey key() {
    return new ApprovedKey(id(), sha256);
  }

  boolean is(ReleaseState wanted) {
    return state == wanted;
  }

  /** Goes on to another state, decided by this decision. */
  void become(ReleaseState next, UUID byDecision, UUID newChange) {
    if (!state.canBecome(next)) {
      throw new IllegalStateException("a release that is " + state + " cannot become " + next);
    }
    state = next;
    decision = byDecision;
    writtenBy(newChange);
  }

  /** When time alone may end its cover. */
  void recheckAt(Optional<Instant> at) {
    recheckAt = at.orElse(null);
  }
}
