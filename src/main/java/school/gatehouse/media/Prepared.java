package school.gatehouse.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.cleaning.Cleaned;
import school.gatehouse.inspection.DeviceFacts;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.Words;
import school.gatehouse.inspection.malware.Scan;

/**
 * A file that lies in quarantine, inspected and, where that was possible, cleaned and proven.
 *
 * @param id the id that the item will have
 * @param findings what is told to the submitter; no values
 * @param inspectionDigest of findings and both digests: an approval by a reviewer is bound to it
 * @param words everything in the file that people can read, and where; in memory only. Whoever
 *     reads a kind of file hands over its words here, and the names in them are found.
 * @param scan what the malware scanner said; empty where there is none
 */
public record Prepared(
    UUID id,
    String mediaType,
    Original original,
    Optional<Copy> copy,
    List<Finding> findings,
    DeviceFacts device,
    String inspectionDigest,
    List<Words> words,
    Optional<Scan> scan) {

  public Prepared {
    findings = List.copyOf(findings);
    words = List.copyOf(words);
  }

  /** The bytes as they came. */
  public record Original(String key, String sha256, long bytes) {}

  /**
   * The cleaned copy, still in quarantine.
   *
   * @param faces empty where they could not be counted
   * @param likeness what it looks like, in bits; empty where it is no picture
   */
  public record Copy(String key, Cleaned cleaned, Optional<Faces> faces, Optional<Long> likeness) {}
}
