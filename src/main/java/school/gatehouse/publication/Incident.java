package school.gatehouse.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import school.gatehouse.access.SchoolRow;

/** A publication found without cover; the DPO decides whether it is a breach. */
@Entity
@Table(name = "incident")
class Incident extends SchoolRow {

  /** Of an incident i in SQL: nobody has judged it, or it has to be reported and is not yet. */
  static final String IS_OPEN =
      "coalesce((select x.outcome = 'NOTIFIABLE' and x.reported_at is null"
          + " from incident_classification x where x.incident_id = i.id"
          + " order by x.classified_at desc, x.id limit 1), true)";

  @Column(name = "publication_id")
  UUID publication;

  @Column(name = "media_id")
  UUID media;

  @Column(name = "channel_id")
  UUID channel;

  @Enumerated(EnumType.STRING)
  IncidentCause cause;

  protected Incident() {}

  Incident(UUID change, Publication publication, IncidentCause cause) {
    super(change);
    this.publication = publication.id();
    this.media = publication.media;
    this.channel = publication.channel;
    this.cause = cause;
  }
}
