package school.gatehouse.evidence;

import java.util.UUID;

/** What was stored. */
public record EvidenceView(UUID id, String sha256, long bytes, String mediaType) {

  static EvidenceView of(Evidence row) {
    return new EvidenceView(row.id(), row.sha256, row.bytes, row.mediaType);
  }
}
