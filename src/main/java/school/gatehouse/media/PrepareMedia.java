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
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.malware.MalwareScanner;
import school.gatehouse.inspection.malware.Scan;
import school.gatehouse.media.workshop.Report;
import school.gatehouse.media.workshop.Workshop;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;
import school.gatehouse.storage.Stored;

/** Streams an upload to quarantine, has it scanned, and has it read and cleaned. */
@ApplicationScoped
class PrepareMedia {

  private final Storage storage;
  private final MalwareScanner scanner;
  private final Workshop workshop;
  private final Spool spool;

  PrepareMedia(Storage storage, MalwareScanner scanner, Workshop workshop, Spool spool) {
    this.storage = storage;
    this.scanner = scanner;
    this.workshop = workshop;
    this.spool = spool;
  }

  Prepared prepare(String school, Upload upload) {
    var original = put(school, upload.file());
    var scan = scanner.scan(upload.file());
    var target = spool.fresh();
    try {
      var report = report(upload, scan, target);
      List<Finding> findings = new ArrayList<>(report.findings());
      findings.addAll(
          scan.map(Scan::findings).orElse(List.of(Finding.of(FindingCode.NOT_SCANNED))));
      var copy = report.copy().map(cleaned -> waiting(school, target, cleaned, report));
      return new Prepared(
          UUID.randomUUID(),
          report.type().mediaType(),
          new Prepared.Original(original.name().key(), original.sha256(), original.bytes()),
          copy,
          List.copyOf(findings),
          report.device(),
          digestOf(original.sha256(), copy, findings),
          report.words(),
          scan);
    } finally {
      spool.delete(target);
    }
  }

  /** What is known to be harmful is not opened. */
  private Report report(Upload upload, Optional<Scan> scan, Path target) {
    if (scan.filter(each -> each.outcome() == Scan.Outcome.INFECTED).isPresent()) {
      return Report.unread(upload.file());
    }
    return workshop.examine(
        upload.file(), upload.name(), upload.mediaType(), target, upload.mustNotOccur());
  }

  private Prepared.Copy waiting(String school, Path target, Cleaned cleaned, Report report) {
    var stored = put(school, target);
    if (!stored.sha256().equals(cleaned.sha256())) {
      throw new IllegalStateException("the cleaned copy changed on its way to quarantine");
    }
    return new Prepared.Copy(stored.name().key(), cleaned, report.faces(), report.likeness());
  }

  private Stored put(String school, Path file) {
    return storage.putVerified(ObjectName.fresh(Bucket.QUARANTINE, school), file);
  }

  private static String digestOf(
      String original, Optional<Prepared.Copy> copy, List<Finding> findings) {
    var text = new StringBuilder(original);
    copy.ifPresent(c -> text.append('|').append(c.cleaned().sha256()));
    copy.ifPresent(c -> text.append('|').append(c.cleaned().cleanerVersion()));
    copy.flatMap(Prepared.Copy::faces).ifPresent(faces -> text.append('|').append(faces));
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
