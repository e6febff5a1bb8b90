package school.gatehouse.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** What the data protection officer made of an incident; written once, the newest counts. */
@Entity
@Table(name = "incident_classification")
class IncidentClassification extends SchoolRow {

  @Column(name = "incident_id")
  UUID incident;

  @Enumerated(EnumType.STRING)
  IncidentOutcome outcome;

  String reason;

  @Column(name = "reported_at")
  Instant reportedAt;

  @Column(name = "classified_by")
  UUID classifiedBy;

  @Column(name = "classified_at")
  Instant classifiedAt;

  protected IncidentClassification() {}

  IncidentClassification(UUID change, UUID incident, UUID by, Instant at) {
    super(change);
    this.incident = incident;
    this.classifiedBy = by;
    this.classifiedAt = at;
  }
}
