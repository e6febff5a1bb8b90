package school.gatehouse.submission.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.decision.DeviceKind;
import school.gatehouse.submission.SubmissionDetails;

/** One event of which pictures are sent. */
@Entity
@Table(name = "batch")
class Batch extends SchoolRow {

  String title;
  LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "device_kind")
  DeviceKind deviceKind;

  @Column(name = "device_permission")
  UUID devicePermission;

  @Column(name = "own_work")
  boolean ownWork;

  String copyright;
  String licence;

  @Column(name = "made_by")
  UUID madeBy;

  @Column(name = "made_at")
  Instant madeAt;

  protected Batch() {}

  Batch(UUID change, NewBatch wanted, UUID madeBy, Instant madeAt) {
    super(change);
    title = wanted.title();
    day = wanted.date();
    deviceKind = wanted.device().kind();
    devicePermission = wanted.device().permission();
    ownWork = wanted.source().ownWork();
    copyright = wanted.source().copyright();
    licence = wanted.source().licence();
    this.madeBy = madeBy;
    this.madeAt = madeAt;
  }

  SubmissionDetails.Device device() {
    return new SubmissionDetails.Device(deviceKind, devicePermission);
  }

  SubmissionDetails.Source source() {
    return new SubmissionDetails.Source(ownWork, copyright, licence);
  }
}
