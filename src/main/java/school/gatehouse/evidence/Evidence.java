package school.gatehouse.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import school.gatehouse.access.SchoolRow;

/** One signed paper, letter or e-mail; its bytes lie in storage under the key. */
@Entity
@Immutable
@Table(name = "evidence")
class Evidence extends SchoolRow {
  @Enumerated(EnumType.STRING)
  EvidenceKind kind;

  @Column(name = "object_key")
  String key;

  String sha256;
  long bytes;

  @Column(name = "media_type")
  String mediaType;

  @Column(name = "stored_by")
  UUID storedBy;

  protected Evidence() {}

  Evidence(UUID change, UUID storedBy) {
    super(change);
    this.storedBy = storedBy;
  }
}
