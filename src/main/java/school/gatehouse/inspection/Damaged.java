package school.gatehouse.inspection;

/** The file is not sound, or larger than a limit; the message is a sentence for the submitter. */
public final class Damaged extends Exception {

  private static final long serialVersionUID = 1L;

  private Damaged(String message) {
    super(message);
  }

  public static Damaged empty() {
    return new Damaged("The file is empty.");
  }

  public static Damaged truncated() {
    return new Damaged("The file ends too early; it was probably not copied completely.");
  }

  public static Damaged broken() {
    return new Damaged("The file is damaged. Save it again and send the new file.");
  }

  public static Damaged unusual() {
    return new Damaged(
        "The file uses a rare form of its type. Save it again in the ordinary form and send that.");
  }

  public static Damaged tooLarge() {
    return new Damaged("The file is too large.");
  }

  public static Damaged tooManyPixels() {
    return new Damaged("The picture has too many pixels. Make it smaller and send it again.");
  }

  public static Damaged tooManyParts() {
    return new Damaged("The file is made of too many parts.");
  }

  public static Damaged tooMuchMetadata() {
    return new Damaged("The file carries too much beside the picture to be checked safely.");
  }

  public static Damaged tooSlow() {
    return new Damaged("The file took too long to check.");
  }

  public static Damaged encrypted() {
    return new Damaged("The file is locked by a password. Save it without one and send that.");
  }

  public static Damaged macros() {
    return new Damaged("The document contains macros. Save it without them and send that.");
  }

  /** A case that only one format knows. */
  public static Damaged because(String sentence) {
    return new Damaged(sentence);
  }

  public static Damaged unreadableMetadata() {
    return new Damaged("The details beside the picture are damaged and cannot be checked.");
  }
}
