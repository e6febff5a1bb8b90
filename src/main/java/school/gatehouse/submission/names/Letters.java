package school.gatehouse.submission.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words as they are compared: small letters without accents, ligatures and wide letters written
 * plainly, apostrophes and invisible characters left out. The 's of "Emily's" goes too.
 */
final class Letters {

  private static final String APOSTROPHES =
      "'`\u00b4\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\uff07";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that are no letter with a mark, so that no normal form takes them apart. */
  private static final Map<String, String> WRITTEN_OUT =
      Map.of(
          "\u00f8", "o", "\u0142", "l", "\u0111", "d", "\u00df", "ss", "\u00e6", "ae", "\u0153",
          "oe", "\u00fe", "th", "\u00f0", "d", "\u0131", "i", "\u0127", "h");

  private Letters() {}

  static boolean isApostrophe(int letter) {
    return APOSTROPHES.indexOf(letter) >= 0;
  }

  /** Letters and digits of English, of which most words are made. */
  static boolean isPlain(int letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }

  /** Whether a word goes on here; a soft hyphen or a joiner inside it cannot be seen. */
  static boolean belongs(int letter) {
    return letter < 128 ? isPlain(letter) : belongsElsewhere(letter);
  }

  private static boolean belongsElsewhere(int letter) {
    return Character.isLetterOrDigit(letter) || isHidden(letter) || isMark(letter);
  }

  private static boolean isHidden(int letter) {
    return Character.getType(letter) == Character.FORMAT;
  }

  private static boolean isMark(int letter) {
    return ((1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK)
                >> Character.getType(letter)
            & 1)
        == 1;
  }

  static String folded(String word) {
    var own = withoutOwner(word);
    return isPlain(own) ? own.toLowerCase(Locale.ROOT) : written(own);
  }

  private static String withoutOwner(String word) {
    int apostrophe = word.length() - 2;
    boolean owner =
        apostrophe > 0
            && isApostrophe(word.charAt(apostrophe))
            && "sS".indexOf(word.charAt(apostrophe + 1)) >= 0;
    return owner ? word.substring(0, apostrophe) : word;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isPlain(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String written(String word) {
    var visible = new StringBuilder();
    word.codePoints()
        .filter(letter -> !isHidden(letter) && !isApostrophe(letter))
        .forEach(visible::appendCodePoint);
    var folded =
        MARKS
            .matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    for (var letter : WRITTEN_OUT.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    return folded;
  }
}
