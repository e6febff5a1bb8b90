package school.gatehouse.inspection;

/**
 * Words that people would read in a file, or beside its content; lives in memory only.
 *
 * @param where a plain English place, such as "slide 3" or "the author"
 * @param text as read
 */
public record Words(String where, String text) {

  @Override
  public String toString() {
    return "Words[redacted, " + where + "]";
  }
}
