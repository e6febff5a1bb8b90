package school.gatehouse.consent.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import school.gatehouse.access.SchoolRow;

/** A second person has compared what was keyed with the evidence. */
@Entity
@Immutable
@Table(name = "consent_verification")
class ConsentVerification extends SchoolRow {
  @Column(name = "form_id")
  UUID form;

  @Column(name = "set_by")
  UUID setBy;

  protected ConsentVerification() {}

  ConsentVerification(UUID change, UUID form, UUID setBy) {
    super(change);
    this.form = form;
    this.setBy = setBy;
  }
}
