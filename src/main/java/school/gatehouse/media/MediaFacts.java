package school.gatehouse.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.malware.Scan;

/**
 * What other rooms may know of an item's bytes.
 *
 * @param faces empty if they could not be counted, which the findings say, or nobody tried
 */
public record MediaFacts(
    UUID id,
    String mediaType,
    long bytes,
    String sha256,
    Optional<Copy> cleaned,
    List<Finding> findings,
    Optional<Faces> faces,
    Optional<String> deviceMake,
    Optional<String> deviceModel,
    String inspectionDigest,
    boolean originalKept,
    Optional<Scanned> scan) {

  /** The cleaned copy; {@code removed} are names of tags, never values. */
  public record Copy(String sha256, long bytes, List<String> removed) {}

  /**
   * What the malware scanner said.
   *
   * @param signatures its version and that of its signatures; empty where it did not say
   */
  public record Scanned(Scan.Outcome outcome, Optional<String> signatures, Instant at) {}

  /** Whether a scanner was asked and gave no clear answer, which nobody but it can make good. */
  public boolean scanFailed() {
    return scan.filter(said -> said.outcome() == Scan.Outcome.UNKNOWN).isPresent();
  }

  public boolean has(FindingCode code) {
    return findings.stream().anyMatch(finding -> finding.code() == code);
  }
}
