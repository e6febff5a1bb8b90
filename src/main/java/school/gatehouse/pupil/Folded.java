package school.gatehouse.pupil;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as they are sorted and searched: small letters without accents. */
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");

  private Folded() {}

  static String of(String... names) {
    return Stream.of(names)
        .filter(Objects::nonNull)
        .map(Folded::fold)
        .collect(Collectors.joining(" "));
  }

  /** The words of a name, also of one with hyphens. */
  static Set<String> words(String name) {
    return PARTS
        .splitAsStream(fold(name))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The words of a search, each as a pattern for LIKE. */
  static Stream<String> patterns(String search) {
    return SPACES
        .splitAsStream(fold(search))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
  }

  /** Letters that are no letter with a mark are written out: ø, ł, đ, ß, æ, œ. */
  private static String fold(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .strip();
  }
}
