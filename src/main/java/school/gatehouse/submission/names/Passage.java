package school.gatehouse.submission.names;

import java.util.Set;

/**
 * Words in which names are looked for; a name never begins in one passage and ends in another.
 *
 * @param where a plain English place from a fixed list, with a number at most: {@code the caption},
 *     {@code slide 3}
 */
public record Passage(String where, String words) {

  public static final String CAPTION = "the caption";
  public static final String TITLE = "the title";
  public static final String FILE_NAME = "the file name";
  public static final String TEXT = "the text";

  /** Short enough for a reader to count to a word. */
  private static final Set<String> COUNTED = Set.of(CAPTION, TITLE, TEXT);

  String at(int word) {
    return COUNTED.contains(where) ? where + " (word " + word + ")" : where;
  }

  boolean isFileName() {
    return where.equals(FILE_NAME);
  }

  @Override
  public String toString() {
    return "Passage[" + where + ", " + words.length() + " characters redacted]";
  }
}
