package school.gatehouse.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** One named place of publication. */
@Entity
@Table(name = "channel")
class Channel extends SchoolRow {
  String name;

  @Enumerated(EnumType.STRING)
  Category category;

  @Enumerated(EnumType.STRING)
  Audience audience;

  String address;

  @Enumerated(EnumType.STRING)
  ChannelState state = ChannelState.PROPOSED;

  @Column(name = "approved_by")
  UUID approvedBy;

  @Column(name = "review_on")
  LocalDate reviewOn;

  @Column(name = "suspended_because")
  String suspendedBecause;

  @Column(name = "suspended_by")
  UUID suspendedBy;

  protected Channel() {}

  Channel(UUID change) {
    super(change);
  }

  void approve(UUID by, LocalDate nextReview, UUID newChange) {
    state = ChannelState.APPROVED;
    approvedBy = by;
    reviewOn = nextReview;
    suspendedBecause = null;
    suspendedBy = null;
    writtenBy(newChange);
  }

  void suspend(UUID by, String because, UUID newChange) {
    state = ChannelState.SUSPENDED;
    suspendedBecause = because;
    suspendedBy = by;
    writtenBy(newChange);
  }

  ChannelFacts facts() {
    return new ChannelFacts(id(), category, audience, state, Optional.ofNullable(reviewOn));
  }
}
