package school.gatehouse.cleaning.boxes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads text of which nobody says how it is written. */
final class Text {

  private Text() {}

  /** Control characters and lengths around the words are left out. */
  static String of(byte[] bytes) {
    return decoded(bytes).replaceAll("[\\p{Cntrl}&&[^\n\t]]+", "\n").strip();
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException old) {
      return new String(bytes, oldMac());
    }
  }

  private static Charset oldMac() {
    return Charset.isSupported("x-MacRoman")
        ? Charset.forName("x-MacRoman")
        : StandardCharsets.ISO_8859_1;
  }
}
