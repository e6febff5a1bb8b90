package school.gatehouse.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.cleaning.Cleaned;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.NotCleanable;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.Severity;
import school.gatehouse.inspection.malware.MalwareScanner;
import school.gatehouse.inspection.malware.Scan;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;
import school.gatehouse.storage.Stored;

/**
 * Streams an upload to quarantine, has it scanned, looks into it, cleans it and proves the copy.
 */
@ApplicationScoped
class PrepareMedia {

  private final Storage storage;
  private final MalwareScanner scanner;
  private final Inspection inspection;
  private final Cleaning cleaning;
  private final Spool spool;

  PrepareMedia(
      Storage storage,
      MalwareScanner scanner,
      Inspection inspection,
      Cleaning cleaning,
      Spool spool) {
    this.storage = storage;
    this.scanner = scanner;
    this.inspection = inspection;
    this.cleaning = cleaning;
    this.spool = spool;
  }

  Prepared prepare(String school, Upload upload) {
    var original = put(school, upload.file());
    var scan = scanner.scan(upload.file());
    var inspected = inspection.look(upload.file(), upload.name(), upload.mediaType());
    List<Finding> findings = new ArrayList<>(inspected.findings());
    findings.addAll(scan.map(Scan::findings).orElse(List.of(Finding.of(FindingCode.NOT_SCANNED))));
    var copy = cleaned(school, upload, inspected, findings);
    return new Prepared(
        UUID.randomUUID(),
        inspected.mediaType(),
        new Prepared.Original(original.name().key(), original.sha256(), original.bytes()),
        copy,
        List.copyOf(findings),
        inspected.device(),
        digestOf(original.sha256(), copy, findings),
        scan);
  }

  private Optional<Prepared.Copy> cleaned(
      String school, Upload upload, Inspected inspected, List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING)) {
      return Optional.empty();
    }
    var target = spool.fresh();
    try {
      Cleaned cleaned = cleaning.clean(upload.file(), inspected, target, upload.mustNotOccur());
      var stored = put(school, target);
      if (!stored.sha256().equals(cleaned.sha256())) {
        throw new IllegalStateException("the cleaned copy changed on its way to quarantine");
      }
      return Optional.of(new Prepared.Copy(stored.name().key(), cleaned));
    } catch (NotCleanable refused) {
      findings.add(Finding.of(FindingCode.NOT_CLEANABLE, refused.getMessage()));
      return Optional.empty();
    } finally {
      spool.delete(target);
    }
  }

  private Stored put(String school, Path file) {
    return storage.putVerified(ObjectName.fresh(Bucket.QUARANTINE, school), file);
  }

  private static String digestOf(
      String original, Optional<Prepared.Copy> copy, List<Finding> findings) {
    var text = new StringBuilder(original);
    copy.ifPresent(c -> text.append('|').append(c.cleaned().sha256()));
    copy.ifPresent(c -> text.append('|').append(c.cleaned().cleanerVersion()));
    findings.stream()
        .map(finding -> finding.code().name())
        .sorted()
        .forEach(text.append('|')::append);
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * A file in the private spool.
   *
   * @param name as sent; only its ending is read
   * @param mustNotOccur names that the cleaned copy may not hold
   */
  record Upload(
      Path file, Optional<String> name, Optional<String> mediaType, Set<String> mustNotOccur) {}
}
