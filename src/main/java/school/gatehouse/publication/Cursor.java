package school.gatehouse.publication;

import java.util.UUID;
import school.gatehouse.problem.Problem;

/** Where the next page of a list begins. */
record Cursor(long version, UUID id) {

  static final UUID FIRST = new UUID(0, 0);

  /** Before everything of the change after that number. */
  static Cursor after(long version) {
    return new Cursor(version, new UUID(-1, -1));
  }

  String text() {
    return version + "." + id;
  }

  static Cursor read(String text) {
    int dot = text.indexOf('.');
    try {
      return new Cursor(
          Long.parseLong(text.substring(0, Math.max(dot, 0))), idOf(text.substring(dot + 1)));
    } catch (NumberFormatException e) {
      throw notGivenOut();
    }
  }

  static UUID idOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw notGivenOut();
    }
  }

  private static Problem notGivenOut() {
    return Problem.invalid("cursor", "is not one that was given out");
  }
}
