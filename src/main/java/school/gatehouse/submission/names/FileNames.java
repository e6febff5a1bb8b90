package school.gatehouse.submission.names;

import java.util.List;
import java.util.regex.Pattern;

/** File names as words: "EmilyCarter_sportsday(2).jpg", "emily-carter.jpg", "IMG_0123.jpg". */
final class FileNames {

  private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,5}$");
  private static final Pattern HUMPS =
      Pattern.compile("(?<=[\\p{Ll}\\p{M}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** Of classes and numbers: the letter of "3B" is no initial. */
  private static final Pattern BESIDE_NUMBERS =
      Pattern.compile("(?<!\\p{L})\\p{L}(?=\\p{N})|(?<=\\p{N})\\p{L}(?!\\p{L})");

  private static final Pattern BETWEEN = Pattern.compile("[\\p{N}_\\s]+");

  private FileNames() {}

  /** The words as they are, and with those taken apart that have a capital letter inside. */
  static List<List<Word>> readings(String name) {
    var plain = ENDING.matcher(name).replaceFirst("");
    var spaced = BETWEEN.matcher(BESIDE_NUMBERS.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return List.of(Word.of(spaced), Word.of(HUMPS.matcher(spaced).replaceAll(" ")));
  }
}
