package school.gatehouse.inspection;

/**
 * Words that people can read in a file, and where they stand in it. They live in memory only: they
 * are searched for names, never stored and never logged.
 *
 * @param where a plain English place, made from a fixed list and a number, never from the file:
 *     {@code slide 3}, {@code page 2}, {@code the author}
 * @param text as read; one passage that a reader would take in as one
 */
public record Words(String where, String text) {

  /** Where the words of details that cleaning takes out of a picture stand. */
  public static final String DETAILS = "the file's details";

  @Override
  public String toString() {
    return "Words[" + where + ", " + text.length() + " characters redacted]";
  }
}
