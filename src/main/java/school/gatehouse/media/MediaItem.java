package school.gatehouse.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.access.SchoolRow;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.malware.Scan;

/** The bytes that were submitted and their cleaned copy. */
@Entity
@Table(name = "media_item")
class MediaItem extends SchoolRow {

  @Column(name = "media_type")
  String mediaType;

  long bytes;
  String sha256;

  @Column(name = "original_key")
  String originalKey;

  @Column(name = "cleaned_key")
  String cleanedKey;

  @Column(name = "cleaned_sha256")
  String cleanedSha256;

  @Column(name = "cleaned_bytes")
  Long cleanedBytes;

  String[] removed;
  String findings;

  /** Null where faces were not counted. */
  @Column(name = "faces_large")
  Integer facesLarge;

  @Column(name = "faces_small")
  Integer facesSmall;

  /** What it looks like, in bits; null where it is no picture. */
  Long likeness;

  @Column(name = "device_make")
  String deviceMake;

  @Column(name = "device_model")
  String deviceModel;

  @Column(name = "inspection_digest")
  String inspectionDigest;

  @Enumerated(EnumType.STRING)
  @Column(name = "scan_outcome")
  Scan.Outcome scanOutcome;

  @Column(name = "scan_signatures")
  String scanSignatures;

  @Column(name = "scanned_at")
  Instant scannedAt;

  protected MediaItem() {}

  MediaItem(UUID id, UUID change) {
    super(change);
    this.id = id;
  }

  /** Gives up what lies in quarantine and tells the keys. */
  List<String> takeQuarantineKeys(UUID newChange) {
    var keys = Stream.of(originalKey, cleanedKey).filter(Objects::nonNull).toList();
    originalKey = null;
    cleanedKey = null;
    writtenBy(newChange);
    return keys;
  }

  void describe(Prepared.Copy copy) {
    cleanedKey = copy.key();
    cleanedSha256 = copy.cleaned().sha256();
    cleanedBytes = copy.cleaned().bytes();
    removed = copy.cleaned().removed().toArray(String[]::new);
    likeness = copy.likeness().orElse(null);
    facesLarge = copy.faces().map(Faces::large).orElse(null);
    facesSmall = copy.faces().map(Faces::small).orElse(null);
  }

  Optional<Faces> faces() {
    return facesLarge == null ? Optional.empty() : Optional.of(new Faces(facesLarge, facesSmall));
  }

  void scanned(Scan scan, Instant now) {
    scanOutcome = scan.outcome();
    scanSignatures = scan.signatures().orElse(null);
    scannedAt = now;
  }

  void scannedAgain(Scan scan, String newFindings, Instant now, UUID newChange) {
    scanned(scan, now);
    findings = newFindings;
    writtenBy(newChange);
  }

  /** Whether a scanner could still say something about the original that is not known. */
  boolean isScanDue() {
    return originalKey != null && (scanOutcome == null || scanOutcome == Scan.Outcome.UNKNOWN);
  }

  Optional<MediaFacts.Scanned> scan() {
    return Optional.ofNullable(scanOutcome)
        .map(
            outcome ->
                new MediaFacts.Scanned(outcome, Optional.ofNullable(scanSignatures), scannedAt));
  }

  boolean isCleaned() {
    return cleanedSha256 != null;
  }
}
