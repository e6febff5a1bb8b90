package school.gatehouse.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** One place of one item on one channel. */
@Entity
@Table(name = "publication")
class Publication extends SchoolRow {

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  String url;

  @Enumerated(EnumType.STRING)
  PublicationState state;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "live_allowed")
  boolean liveAllowed;

  @Column(name = "registered_by")
  UUID registeredBy;

  protected Publication() {}

  Publication(UUID change, UUID media, UUID channel, UUID registeredBy) {
    super(change);
    this.media = media;
    this.channel = channel;
    this.registeredBy = registeredBy;
    this.state = PublicationState.PLANNED;
  }

  /** It is planned and the check said no: nothing is or will be there. */
  boolean isRefusedPlan() {
    return state == PublicationState.PLANNED && !liveAllowed;
  }

  boolean isLive() {
    return state != PublicationState.ENDED && !isRefusedPlan();
  }

  /** It was covered when it went live; a plan has not gone live. */
  boolean wentLiveAllowed() {
    return liveAllowed
        && (state == PublicationState.LIVE || state == PublicationState.PRESUMED_LIVE);
  }

  void goesLive(String where, Instant since, boolean allowed, UUID newChange) {
    state = PublicationState.LIVE;
    url = where;
    publishedAt = since;
    liveAllowed = allowed;
    writtenBy(newChange);
  }

  void ends(UUID newChange) {
    state = PublicationState.ENDED;
    writtenBy(newChange);
  }
}
