package school.gatehouse.submission.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways in which a name can stand in a text, each a list of words that follow each other.
 *
 * @param whole Smith-Jones, Smith Jones and SmithJones; O'Brien, OBrien and O Brien
 * @param firstAlone Mary of Mary-Jane or of Mary Jane: given names are often told by the first
 * @param parts Smith and Jones, each enough beside a given name
 * @param inOneWord the whole name without spaces
 */
record Spellings(
    Set<List<String>> whole,
    Set<List<String>> firstAlone,
    Set<List<String>> parts,
    Set<String> inOneWord) {

  /** Shorter beginnings of a double-barrelled name are words like "de" and "van". */
  private static final int FIRST_PART = 4;

  private static final int LAST_PART = 3;

  static Spellings of(String name) {
    var words = words(name);
    var whole = whole(words, name);
    Set<List<String>> firstAlone = new LinkedHashSet<>();
    Set<List<String>> parts = new LinkedHashSet<>();
    if (words.size() > 1) {
      add(firstAlone, words.get(0), LAST_PART);
      add(parts, words.get(0), FIRST_PART);
      add(parts, words.get(words.size() - 1), LAST_PART);
    }
    var inOneWord = whole.stream().map(each -> String.join("", each)).collect(Collectors.toSet());
    return new Spellings(whole, firstAlone, parts, inOneWord);
  }

  private static Set<List<String>> whole(List<String> words, String name) {
    Set<List<String>> all = new LinkedHashSet<>();
    add(all, words);
    if (name.codePoints().anyMatch(Letters::isApostrophe)) {
      add(all, words(apart(name)));
    }
    return all;
  }

  private static void add(Set<List<String>> all, List<String> words) {
    if (!words.isEmpty()) {
      all.add(words);
      all.add(List.of(String.join("", words)));
    }
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
    return Word.of(name).stream().map(Word::folded).toList();
  }

  @Override
  public String toString() {
    return "Spellings[redacted]";
  }
}
