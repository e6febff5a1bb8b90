package school.gatehouse.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** The task to end one publication. */
@Entity
@Table(name = "takedown")
class Takedown extends SchoolRow {

  @Column(name = "publication_id")
  UUID publication;

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  @Enumerated(EnumType.STRING)
  TakedownState state = TakedownState.OPEN;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "due_at")
  Instant dueAt;

  String note;

  @Column(name = "url_checked")
  boolean urlChecked;

  @Column(name = "confirmed_by")
  UUID confirmedBy;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "verified_by")
  UUID verifiedBy;

  @Column(name = "verified_at")
  Instant verifiedAt;

  @Column(name = "verified_note")
  String verifiedNote;

  protected Takedown() {}

  Takedown(UUID change, Publication publication, Instant openedAt, Instant dueAt) {
    super(change);
    this.publication = publication.id();
    this.media = publication.media;
    this.channel = publication.channel;
    this.openedAt = openedAt;
    this.dueAt = dueAt;
  }

  /** Of a take-down t in SQL: it is out there, and it is not certain that nothing can be done. */
  static final String IS_OUT =
      "(t.state = 'OPEN' or (t.state = 'IRRETRIEVABLE' and t.verified_at is null))";

  /** Of a take-down t in SQL: one person has said what became of it, and nobody else has looked. */
  static final String WAITS_FOR_LOOK =
      "(t.state in ('DONE', 'IRRETRIEVABLE') and t.verified_at is null)";

  /** The same as {@link #IS_OUT}. */
  boolean isOut() {
    return state == TakedownState.OPEN
        || (state == TakedownState.IRRETRIEVABLE && verifiedAt == null);
  }

  /** The same as {@link #WAITS_FOR_LOOK}. */
  boolean waitsForLook() {
    return (state == TakedownState.DONE || state == TakedownState.IRRETRIEVABLE)
        && verifiedAt == null;
  }

  boolean stands() {
    return state == TakedownState.OPEN || state == TakedownState.IRRETRIEVABLE;
  }

  /** Who says so, and when. */
  record By(UUID account, Instant at, UUID change) {}

  void confirm(TakedownState outcome, String words, boolean looked, By by) {
    state = outcome;
    note = words;
    urlChecked = looked;
    confirmedBy = by.account();
    confirmedAt = by.at();
    writtenBy(by.change());
  }

  /** A second person has seen the same; what cannot be called back stays that. */
  void verify(String words, By by) {
    state = state == TakedownState.DONE ? TakedownState.VERIFIED : state;
    verifiedNote = words;
    verifiedBy = by.account();
    verifiedAt = by.at();
    writtenBy(by.change());
  }

  /** It is still there: open as before, with the deadline that it had. */
  void reopen(By by) {
    state = TakedownState.OPEN;
    note = null;
    urlChecked = false;
    confirmedBy = null;
    confirmedAt = null;
    verifiedBy = null;
    verifiedAt = null;
    verifiedNote = null;
    writtenBy(by.change());
  }
}
