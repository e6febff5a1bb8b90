package school.gatehouse.media.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.gatehouse.cleaning.Cleaned;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.inspection.DeviceFacts;
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
 * @param copy facts of the clean copy at the target; empty when there is none
 */
public record Report(
    FileType type,
    Frame frame,
    List<Finding> findings,
    DeviceFacts device,
    List<Words> words,
    Optional<Cleaned> copy) {

  static Report of(Examined examined) {
    var inspected = examined.inspected();
    return new Report(
        inspected.type(),
        inspected.frame(),
        inspected.findings(),
        inspected.device(),
        words(examined),
        examined.copy());
  }

  /** Value by value: a name does not begin in one and end in another. */
  private static List<Words> words(Examined examined) {
    var details = examined.inspected().personalValues().stream();
    return Stream.concat(
            examined.words().stream(), details.map(value -> new Words(Words.DETAILS, value)))
        .toList();
  }

  /** For a file that its process did not survive. */
  static Report refused(String sentence) {
    return new Report(
        FileType.UNKNOWN,
        Frame.UNKNOWN,
        List.of(Finding.of(FindingCode.NOT_CLEANABLE, sentence)),
        DeviceFacts.NONE,
        List.of(),
        Optional.empty());
  }

  public boolean isBlocked() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
  }

  @Override
  public String toString() {
    return "Report[redacted]";
  }
}
