package school.gatehouse.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.DeviceKind;
import school.gatehouse.decision.MediaKind;

/** What a teacher sent and said about it. */
@Entity
@Table(name = "submission")
class Submission extends SchoolRow {

  @Column(name = "media_id")
  UUID media;

  String title;
  String caption;

  @Enumerated(EnumType.STRING)
  SubmissionState state;

  @Enumerated(EnumType.STRING)
  MediaKind kind;

  @Enumerated(EnumType.STRING)
  Naming naming;

  @Column(name = "names_visible")
  boolean namesVisible;

  @Enumerated(EnumType.STRING)
  @Column(name = "device_kind")
  DeviceKind deviceKind;

  /** Whether names of pupils were found with it; null where nobody has looked yet. */
  @Column(name = "names_found")
  Boolean namesFound;

  @Column(name = "device_permission")
  UUID devicePermission;

  @Column(name = "own_work")
  boolean ownWork;

  String copyright;
  String licence;

  @Column(name = "batch_id")
  UUID batch;

  @Column(name = "people_revision")
  int peopleRevision = 1;

  @Column(name = "submitted_by")
  UUID submittedBy;

  @Column(name = "submitted_at")
  Instant submittedAt;

  protected Submission() {}

  Submission(UUID change, UUID id, UUID media) {
    super(change);
    this.id = id;
    this.media = media;
  }

  void sentBy(UUID account, Instant at) {
    submittedBy = account;
    submittedAt = at;
  }

  int nextPeople(UUID newChange) {
    writtenBy(newChange);
    return ++peopleRevision;
  }

  String textDigest() {
    return Digests.sha256(title + "\u0000" + caption + "\u0000" + naming + "\u0000" + namesVisible);
  }
}
