package school.gatehouse.submission.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways in which a name can stand in a text, each a list of words that follow each other. */
final class Spellings {

  /** Shorter beginnings of a double-barrelled name are words like "de" and "van". */
  private static final int FIRST_PART = 4;

  private static final int LAST_PART = 3;

  private Spellings() {}

  /** The whole name: Smith-Jones, Smith Jones and SmithJones; O'Brien, OBrien and O Brien. */
  static Set<List<String>> whole(String name) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (var words : List.of(words(name), words(apart(name)))) {
      if (!words.isEmpty()) {
        all.add(words);
        all.add(List.of(String.join("", words)));
      }
    }
    return all;
  }

  /** Given names are often told by the first alone: Mary of Mary-Jane or of Mary Jane. */
  static Set<List<String>> given(String name) {
    Set<List<String>> all = new LinkedHashSet<>(whole(name));
    var words = words(name);
    if (words.size() > 1 && words.get(0).length() >= LAST_PART) {
      all.add(List.of(words.get(0)));
    }
    return all;
  }

  /** Family names of which a part is enough beside a given name: Emily Jones is Smith-Jones. */
  static Set<List<String>> partsOfFamily(String name) {
    var words = words(name);
    Set<List<String>> all = new LinkedHashSet<>();
    if (words.size() > 1) {
      add(all, words.get(0), FIRST_PART);
      add(all, words.get(words.size() - 1), LAST_PART);
    }
    all.removeAll(whole(name));
    return all;
  }

  private static void add(Set<List<String>> all, String word, int length) {
    if (word.length() >= length) {
      all.add(List.of(word));
    }
  }

  private static String apart(String name) {
    var apart = new StringBuilder();
    name.codePoints()
        .map(letter -> Letters.isApostrophe(letter) ? ' ' : letter)
        .forEach(apart::appendCodePoint);
    return apart.toString();
  }

  private static List<String> words(String name) {
    return Word.of(name).stream()
        .map(Word::folded)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
