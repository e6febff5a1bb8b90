package school.gatehouse.evidence;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.FileType;

/** Tells from how a file begins whether it can be a signed paper, whatever its name says. */
final class FirstBytes {

  /** How many bytes are looked at: the header lines of an e-mail fit in. */
  static final int ENOUGH = 65_536;

  private static final Set<FileType> PAPERS =
      EnumSet.of(
          FileType.PDF, FileType.JPEG, FileType.PNG, FileType.TIFF, FileType.WEBP, FileType.HEIC);

  /** Header lines that RFC 5322 asks of every e-mail. */
  private static final List<String> DUTIES = List.of("from:", "date:");

  private FirstBytes() {}

  /** Programs send these, and only they know what they are. */
  private static final Set<FileType> UNTOLD = EnumSet.of(FileType.TEXT, FileType.UNKNOWN);

  /**
   * The type of a scan or picture, or of a whole e-mail where one is meant; nothing for what nobody
   * can have signed.
   *
   * @param legible nothing either for what nobody here could read as a paper
   */
  static Optional<String> mediaType(byte[] first, EvidenceKind kind, boolean legible) {
    var type = FileType.of(first);
    if (kind == EvidenceKind.EMAIL && type == FileType.TEXT && isMail(first)) {
      return Optional.of("message/rfc822");
    }
    return PAPERS.contains(type) || (!legible && UNTOLD.contains(type))
        ? Optional.of(type.mediaType())
        : Optional.empty();
  }

  private static boolean isMail(byte[] first) {
    var text = new String(first, StandardCharsets.ISO_8859_1);
    var head =
        text.lines()
            .takeWhile(line -> !line.isBlank())
            .map(line -> line.toLowerCase(Locale.ROOT))
            .toList();
    return !head.isEmpty()
        && head.get(0).matches("[a-z0-9-]+:.*")
        && DUTIES.stream().allMatch(duty -> head.stream().anyMatch(it -> it.startsWith(duty)));
  }
}
