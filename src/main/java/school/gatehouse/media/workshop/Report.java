package school.gatehouse.media.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.gatehouse.cleaning.Cleaned;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.inspection.CountFaces;
import school.gatehouse.inspection.DeviceFacts;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Frame;
import school.gatehouse.inspection.Severity;
import school.gatehouse.inspection.Words;

/**
 * What a process answers about one file; lives in memory only, for the words are values.
 *
 * @param words that people would read in the file and beside it
 * @param faces in the clean copy; empty where nobody could be in it, or they could not be counted
 * @param likeness what the clean copy looks like, in bits
 * @param copy facts of the clean copy at the target; empty when there is none
 */
public record Report(
    FileType type,
    Frame frame,
    List<Finding> findings,
    DeviceFacts device,
    List<Words> words,
    Optional<Cleaned> copy,
    Optional<Faces> faces,
    Optional<Long> likeness) {

  /** As many bytes tell the type of a file. */
  private static final int ENOUGH = 1024;

  static Report of(Examined examined, Optional<CountFaces.Looked> seen) {
    var inspected = examined.inspected();
    List<Finding> findings = new ArrayList<>(inspected.findings());
    if (examined.copy().isPresent() && examined.hasPictures() && seen.isEmpty()) {
      findings.add(Finding.of(FindingCode.FACES_NOT_COUNTED));
    }
    return new Report(
        inspected.type(),
        inspected.frame(),
        findings,
        inspected.device(),
        words(examined),
        examined.copy(),
        seen.map(CountFaces.Looked::faces),
        seen.map(CountFaces.Looked::likeness));
  }

  /** Value by value: a name does not begin in one and end in another. */
  private static List<Words> words(Examined examined) {
    var details = examined.inspected().personalValues().stream();
    return Stream.concat(
            examined.words().stream(), details.map(value -> new Words(Words.DETAILS, value)))
        .toList();
  }

  /** For a file that its process did not survive. */
  static Report refused(Path file, String sentence) {
    return unread(file, List.of(Finding.of(FindingCode.NOT_CLEANABLE, sentence)));
  }

  /** For a file of which nothing but the first bytes may be read. */
  public static Report unread(Path file) {
    return unread(file, List.of());
  }

  private static Report unread(Path file, List<Finding> findings) {
    return new Report(
        typeOf(file),
        Frame.UNKNOWN,
        findings,
        DeviceFacts.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** By how a file begins: packages are not told apart. */
  static FileType typeOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return FileType.of(in.readNBytes(ENOUGH));
    } catch (IOException e) {
      throw new UncheckedIOException("the spool cannot be read", e);
    }
  }

  /** Whether people could be in the file, and nobody has been able to look for them. */
  boolean lacksFaces() {
    return findings.stream().anyMatch(finding -> finding.code() == FindingCode.FACES_NOT_COUNTED);
  }

  /**
   * The same when faces were counted in pictures out of the file after all.
   *
   * @param instead in place of the finding that they were not
   */
  Report with(Faces counted, Optional<Finding> instead) {
    List<Finding> all = new ArrayList<>(findings);
    all.removeIf(finding -> finding.code() == FindingCode.FACES_NOT_COUNTED);
    instead.ifPresent(all::add);
    return new Report(type, frame, all, device, words, copy, Optional.of(counted), likeness);
  }

  public boolean isBlocked() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
  }

  @Override
  public String toString() {
    return "Report[redacted]";
  }
}
