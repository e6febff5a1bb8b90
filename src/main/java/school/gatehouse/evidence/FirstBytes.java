package school.gatehouse.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the type of a paper from how it begins, whatever its name says. */
final class FirstBytes {

  /** How many bytes are looked at. */
  static final int ENOUGH = 4096;

  private static final String UNKNOWN = "application/octet-stream";
  private static final List<Magic> MAGIC =
      List.of(
          Magic.of("application/pdf", "255044462d"),
          Magic.of("image/jpeg", "ffd8ff"),
          Magic.of("image/png", "89504e470d0a1a0a"),
          Magic.of("image/tiff", "49492a00"),
          Magic.of("image/tiff", "4d4d002a"));

  private record Magic(String mediaType, ByteBuffer bytes) {
    static Magic of(String mediaType, String hex) {
      return new Magic(mediaType, ByteBuffer.wrap(HexFormat.of().parseHex(hex)));
    }

    boolean begins(byte[] first) {
      return ByteBuffer.wrap(first, 0, Math.min(first.length, bytes.remaining())).equals(bytes);
    }
  }

  /** A header line of RFC 5322 that mail programs write among the first. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)(return-path|received|delivered-to|from|to|date|subject|message-id|mime-version"
              + "|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+):\\s.*",
          Pattern.DOTALL);

  private FirstBytes() {}

  static String mediaType(byte[] first) {
    return MAGIC.stream()
        .filter(magic -> magic.begins(first))
        .map(Magic::mediaType)
        .findFirst()
        .or(() -> text(first).map(FirstBytes::typeOf))
        .orElse(UNKNOWN);
  }

  private static String typeOf(String text) {
    return MAIL.matcher(text).matches() ? "message/rfc822" : "text/plain";
  }

  /** The text, if it is UTF-8 without control characters; a letter cut at the end is none. */
  private static Optional<String> text(byte[] first) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = CharBuffer.allocate(first.length);
    if (decoder.decode(ByteBuffer.wrap(first), text, first.length < ENOUGH).isError()) {
      return Optional.empty();
    }
    var decoded = text.flip().toString();
    return decoded.chars().allMatch(FirstBytes::isText) ? Optional.of(decoded) : Optional.empty();
  }

  private static boolean isText(int sign) {
    return !Character.isISOControl(sign) || "\n\r\t\f".indexOf(sign) >= 0;
  }
}
