package school.gatehouse.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.SchoolRow;

/** The task to end one publication. */
@Entity
@Table(name = "takedown")
class Takedown extends SchoolRow {

  /** How far it has come; IRRETRIEVABLE is "cannot be called back". */
  @Schema(name = "TakedownState")
  enum State {
    OPEN,
    DONE,
    VERIFIED,
    IRRETRIEVABLE
  }

  @Column(name = "publication_id")
  UUID publication;

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  @Enumerated(EnumType.STRING)
  State state = State.OPEN;

  @Column(name = "due_at")
  Instant dueAt;

  String note;

  @Column(name = "confirmed_by")
  UUID confirmedBy;

  protected Takedown() {}

  Takedown(UUID change, Publication publication, Instant dueAt) {
    super(change);
    this.publication = publication.id();
    this.media = publication.media;
    this.channel = publication.channel;
    this.dueAt = dueAt;
  }

  boolean stands() {
    return state == State.OPEN || state == State.IRRETRIEVABLE;
  }

  void confirm(State outcome, String words, UUID by, UUID newChange) {
    state = outcome;
    note = words;
    confirmedBy = by;
    writtenBy(newChange);
  }
}
