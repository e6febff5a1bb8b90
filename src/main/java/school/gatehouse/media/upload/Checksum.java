package school.gatehouse.media.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.problem.Problem;

/** What a client says that the bytes of one request come to. */
final class Checksum {

  /** By the names that tus gives them. */
  private static final Map<String, String> ALGORITHMS =
      Map.of("sha1", "SHA-1", "sha256", "SHA-256");

  static final String NAMES = "sha1,sha256";

  private final MessageDigest digest;
  private final byte[] wanted;

  private Checksum(MessageDigest digest, byte[] wanted) {
    this.digest = digest;
    this.wanted = wanted;
  }

  /**
   * Reads the header; empty where none was sent.
   *
   * @throws Problem 400 for another algorithm or what is no Base64
   */
  static Optional<Checksum> of(Optional<String> header) {
    return header.map(Checksum::read);
  }

  private static Checksum read(String header) {
    var parts = header.strip().split(" ", 2);
    var algorithm = ALGORITHMS.get(parts[0]);
    if (algorithm == null || parts.length < 2) {
      throw unreadable();
    }
    try {
      return new Checksum(
          MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(parts[1].strip()));
    } catch (IllegalArgumentException noBase64) {
      throw unreadable();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private static Problem unreadable() {
    return Problem.ofProtocol(
        400, "unreadable", "Upload-Checksum needs sha1 or sha256 and a value in Base64.");
  }

  void add(byte[] bytes, int count) {
    digest.update(bytes, 0, count);
  }

  /** To be asked once, after the last byte. */
  boolean isRight() {
    return MessageDigest.isEqual(digest.digest(), wanted);
  }
}
