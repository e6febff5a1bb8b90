package school.gatehouse.media.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import school.gatehouse.problem.Problem;

/** What a client says about its file: keys with values in Base64, apart by commas (tus 1.0). */
final class UploadMetadata {

  static final int LONGEST = 4096;
  private static final Pattern PAIR = Pattern.compile("([!-+\\--~]+)(?: ([A-Za-z0-9+/]*={0,2}))?");

  private final Map<String, String> values;

  private UploadMetadata(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the header.
   *
   * @throws Problem 400 if it is not built as tus says, has a key twice or is too long
   */
  static UploadMetadata of(Optional<String> header) {
    Map<String, String> values = new HashMap<>();
    header.filter(text -> !text.isBlank()).ifPresent(text -> read(text, values));
    return new UploadMetadata(values);
  }

  private static void read(String header, Map<String, String> values) {
    insist(header.length() <= LONGEST);
    for (String pair : header.split(",", -1)) {
      var read = PAIR.matcher(pair.strip());
      insist(read.matches());
      var value = read.group(2) == null ? "" : decoded(read.group(2));
      insist(values.put(read.group(1), value) == null);
    }
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), UTF_8);
    } catch (IllegalArgumentException noBase64) {
      insist(false);
      return "";
    }
  }

  private static void insist(boolean right) {
    if (!right) {
      throw Problem.ofProtocol(400, "unreadable", "Upload-Metadata is not as tus 1.0 says.");
    }
  }

  /** Empty also for a key that was sent without a value. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }
}
