package school.gatehouse.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One school's settings; the row itself is the tenant, so its id is its wall. */
@Entity
@Table(name = "school")
class School {

  @Id String id;
  String name;

  @Column(name = "time_zone")
  String timeZone = "Europe/London";

  @Column(name = "accepted_bases")
  String acceptedBases = "SIGNED_DECLARATION,MIS,DOCUMENT_SEEN,COURT_ORDER";

  @Column(name = "papers_required")
  boolean papersRequired = true;

  @Column(name = "own_agreement_from")
  Integer ownAgreementFrom;

  @Column(name = "all_asked_must_agree")
  boolean allAskedMustAgree;

  @Column(name = "evidence_must_be_verified")
  boolean evidenceMustBeVerified;

  @Column(name = "staff_basis")
  String staffBasis;

  @Column(name = "head_absent_until")
  Instant headAbsentUntil;

  String colour = "#1d4f7c";

  /** Under this the public reaches the school's form; it opens nothing else. */
  @Column(name = "public_code")
  String publicCode = UUID.randomUUID().toString().replace("-", "").substring(0, 20);

  @Column(name = "second_factor")
  boolean secondFactor;

  @Column(name = "change_id")
  UUID change;

  protected School() {}

  School(String id, String name, UUID change) {
    this.id = id;
    this.name = name;
    this.change = change;
  }

  Set<ResponsibilityBasis> bases() {
    var bases = EnumSet.noneOf(ResponsibilityBasis.class);
    for (String basis : acceptedBases.split(",", -1)) {
      if (!basis.isBlank()) {
        bases.add(ResponsibilityBasis.valueOf(basis));
      }
    }
    return bases;
  }

  SchoolFacts facts(boolean facesCounted, boolean demo) {
    return new SchoolFacts(
        UUID.fromString(id),
        ZoneId.of(timeZone),
        new ConsentPolicy(
            bases(),
            papersRequired,
            Optional.ofNullable(ownAgreementFrom),
            allAskedMustAgree,
            evidenceMustBeVerified),
        staffBasis != null,
        facesCounted,
        demo);
  }
}
