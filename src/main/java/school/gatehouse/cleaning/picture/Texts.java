package school.gatehouse.cleaning.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads bytes as words. */
final class Texts {

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{P} ]{6,}");

  private Texts() {}

  /** UTF-8 where it is sound, else Latin-1. */
  static String read(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** Stretches among the bytes that look like words. */
  static List<String> among(byte[] bytes) {
    return WORDS.matcher(read(bytes)).results().map(MatchResult::group).limit(1000).toList();
  }
}
