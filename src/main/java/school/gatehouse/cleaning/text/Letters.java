package school.gatehouse.cleaning.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Damaged;

/** Reads a file that is text: UTF-8, UTF-16 that says so, or Windows-1252. */
final class Letters {

  static final int MOST = 5_000_000;

  private static final long MOST_BYTES = 4L * MOST;
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\x00-\\x08\\x0E-\\x19\\x1C-\\x1F\\x7F]");

  private Letters() {}

  /**
   * The whole text without its byte order mark.
   *
   * @throws Damaged if it is too long or no text to its end
   */
  static String of(Path file) throws IOException, Damaged {
    if (Files.size(file) > MOST_BYTES) {
      throw tooLong();
    }
    String text = decoded(Files.readAllBytes(file));
    if (text.length() > MOST) {
      throw tooLong();
    }
    if (NO_TEXT.matcher(text).find()) {
      throw Damaged.because(
          "The file is not text to its end. Save it as plain text and send that.");
    }
    return text;
  }

  private static Damaged tooLong() {
    return Damaged.because("The text is too long to be checked. Send it in parts.");
  }

  private static String decoded(byte[] bytes) throws Damaged {
    for (Charset encoding : encodings(bytes)) {
      Optional<String> text = decoded(bytes, encoding);
      if (text.isPresent()) {
        return text.get();
      }
    }
    throw Damaged.because(
        "The letters of the text cannot be read. Save it as UTF-8 and send that.");
  }

  private static Optional<String> decoded(byte[] bytes, Charset encoding) {
    try {
      String text =
          encoding
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException otherLetters) {
      return Optional.empty();
    }
  }

  private static List<Charset> encodings(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    return List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
  }
}
