package school.gatehouse.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

  /** Where it is in words, where there is no address. */
  @Column(name = "where_text")
  String where;

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

  /** Where it is and since when. */
  record Spot(String url, String where, Instant since) {}

  /** Whether this is the same address, or the same words, since the same day. */
  boolean isAt(Spot spot, Function<Instant, LocalDate> dayOf) {
    return state == PublicationState.LIVE
        && publishedAt != null
        && Objects.equals(url, spot.url())
        && Objects.equals(where, spot.where())
        && dayOf.apply(publishedAt).equals(dayOf.apply(spot.since()));
  }

  void goesLive(Spot spot, boolean allowed, UUID newChange) {
    state = PublicationState.LIVE;
    url = spot.url();
    where = spot.where();
    publishedAt = spot.since();
    liveAllowed = allowed;
    writtenBy(newChange);
  }

  /** Somebody has the file for this place: it may be there from now on. */
  void presumedLive() {
    state = PublicationState.PRESUMED_LIVE;
    liveAllowed = true;
  }

  /** It was said to be gone and is still there. */
  void isStillThere(UUID newChange) {
    state = publishedAt == null ? PublicationState.PRESUMED_LIVE : PublicationState.LIVE;
    writtenBy(newChange);
  }

  void ends(UUID newChange) {
    state = PublicationState.ENDED;
    writtenBy(newChange);
  }
}
