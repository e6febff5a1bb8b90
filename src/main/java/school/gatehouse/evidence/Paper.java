package school.gatehouse.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.problem.Problem;

/**
 * A paper as it lies in the spool.
 *
 * @param sha256 of all its bytes, in lower-case hexadecimal
 */
record Paper(Path file, EvidenceKind kind, String sha256, long bytes, String mediaType) {

  private static final String NO_PAPER =
      "must be a PDF or a picture (JPEG, PNG, TIFF, WebP or HEIC). Scan or photograph the signed"
          + " paper and choose that file. A whole e-mail counts where the paper is said to be an"
          + " e-mail.";

  /**
   * Reads what was uploaded, in constant memory.
   *
   * @param legible whether a person has to be able to read it as a paper
   * @throws Problem 422 if there is no file, it is empty or can be no signed paper, or the kind is
   *     none
   */
  static Paper of(FileUpload upload, String kind, boolean legible) {
    var known = kindOf(kind);
    if (upload == null) {
      throw Problem.invalid("file", "is missing");
    }
    if (upload.size() == 0) {
      throw Problem.invalid("file", "is empty");
    }
    return read(upload.uploadedFile(), known, legible);
  }

  /** What makes two uploads the same. */
  List<String> fingerprint() {
    return List.of(sha256, kind.name());
  }

  private static EvidenceKind kindOf(String kind) {
    return Optional.ofNullable(kind)
        .map(
            text ->
                Stream.of(EvidenceKind.values())
                    .filter(value -> value.name().equals(text))
                    .findFirst()
                    .orElseThrow(
                        () -> Problem.invalid("kind", "is not a value that can be used here")))
        .orElse(EvidenceKind.SCAN);
  }

  private static Paper read(Path file, EvidenceKind kind, boolean legible) {
    try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
      var first = in.readNBytes(FirstBytes.ENOUGH);
      long bytes = first.length + in.transferTo(OutputStream.nullOutputStream());
      var sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
      var type =
          FirstBytes.mediaType(first, kind, legible)
              .orElseThrow(() -> Problem.invalid("file", NO_PAPER));
      return new Paper(file, kind, sha256, bytes, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the spool cannot be read", unreadable);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
