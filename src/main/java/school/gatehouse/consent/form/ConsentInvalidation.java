package school.gatehouse.consent.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import school.gatehouse.access.SchoolRow;

/** A form that the school found never to have been valid. */
@Entity
@Immutable
@Table(name = "consent_invalidation")
class ConsentInvalidation extends SchoolRow {
  @Column(name = "form_id")
  UUID form;

  String reason;

  @Column(name = "set_by")
  UUID setBy;

  protected ConsentInvalidation() {}

  ConsentInvalidation(UUID change, UUID form, String reason, UUID setBy) {
    super(change);
    this.form = form;
    this.reason = reason;
    this.setBy = setBy;
  }
}
