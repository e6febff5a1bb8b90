package school.gatehouse.consent.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import school.gatehouse.access.SchoolRow;

/** One signed form of one person; its answers are written by SQL beside it. */
@Entity
@Immutable
@Table(name = "consent_form")
class ConsentForm extends SchoolRow {
  @Column(name = "pupil_id")
  UUID pupil;

  @Column(name = "by_person")
  String person;

  @Column(name = "notice_id")
  UUID notice;

  @Column(name = "evidence_id")
  UUID evidence;

  @Column(name = "signed_on")
  LocalDate signedOn;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "publish_until")
  LocalDate publishUntil;

  @Column(name = "keep_until")
  LocalDate keepUntil;

  @Column(name = "keyed_by")
  UUID keyedBy;

  protected ConsentForm() {}

  ConsentForm(UUID change, UUID pupil, FormFields fields, UUID keyedBy) {
    super(change);
    this.pupil = pupil;
    this.person = fields.person().toString();
    this.notice = fields.notice();
    this.evidence = fields.evidence();
    this.signedOn = fields.signedOn();
    this.validFrom = Optional.ofNullable(fields.validFrom()).orElse(fields.signedOn());
    this.publishUntil = fields.publishUntil();
    this.keepUntil = fields.keepUntil();
    this.keyedBy = keyedBy;
  }
}
