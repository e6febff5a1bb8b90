package school.gatehouse.pupil.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.school.ResponsibilityBasis;

/** One statement about parental responsibility; appended, never changed. */
@Entity
@Immutable
@Table(name = "responsibility")
class Responsibility extends SchoolRow {
  @Column(name = "guardian_id")
  UUID guardian;

  @Enumerated(EnumType.STRING)
  ResponsibilityState state;

  @Enumerated(EnumType.STRING)
  ResponsibilityBasis basis;

  @Column(name = "from_day")
  LocalDate from;

  @Column(name = "until_day")
  LocalDate until;

  protected Responsibility() {}

  Responsibility(UUID change, UUID guardian, GuardianFields.Statement statement) {
    super(change);
    this.guardian = guardian;
    this.state = statement.state();
    this.basis = statement.basis();
    this.from = statement.from();
    this.until = statement.until();
  }
}
