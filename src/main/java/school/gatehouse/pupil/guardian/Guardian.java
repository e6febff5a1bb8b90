package school.gatehouse.pupil.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.pupil.Authority;

/** Somebody who speaks for a pupil; what is known of their responsibility is appended beside it. */
@Entity
@Table(name = "guardian")
class Guardian extends SchoolRow {
  @Column(name = "pupil_id")
  UUID pupil;

  String name;
  String relationship;
  String email;

  @Enumerated(EnumType.STRING)
  Authority authority;

  @Column(name = "evidence_id")
  UUID evidence;

  protected Guardian() {}

  Guardian(UUID change, UUID pupil, GuardianFields fields) {
    super(change);
    this.pupil = pupil;
    write(fields, change);
  }

  final void write(GuardianFields fields, UUID newChange) {
    name = fields.name();
    relationship = fields.relationship();
    email = fields.email();
    authority = fields.authority();
    evidence = fields.evidence();
    writtenBy(newChange);
  }
}
