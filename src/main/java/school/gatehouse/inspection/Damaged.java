package school.gatehouse.inspection;

/** The file is not sound, or larger than a limit; the message is a sentence for the submitter. */
final class Damaged extends Exception {

  private static final long serialVersionUID = 1L;

  private Damaged(String message) {
    super(message);
  }

  static Damaged empty() {
    return new Damaged("The file is empty.");
  }

  static Damaged truncated() {
    return new Damaged("The file ends too early; it was probably not copied completely.");
  }

  static Damaged broken() {
    return new Damaged("The file is damaged. Save the picture again and send the new file.");
  }

  static Damaged unusual() {
    return new Damaged(
        "The picture uses a rare form of its type. Save it again as an ordinary JPEG or PNG.");
  }

  static Damaged tooLarge() {
    return new Damaged("The file is too large.");
  }

  static Damaged tooManyPixels() {
    return new Damaged("The picture has too many pixels. Make it smaller and send it again.");
  }

  static Damaged tooManyParts() {
    return new Damaged("The file is made of too many parts.");
  }

  static Damaged tooMuchMetadata() {
    return new Damaged("The file carries too much beside the picture to be checked safely.");
  }

  static Damaged tooSlow() {
    return new Damaged("The file took too long to check.");
  }

  static Damaged unreadableMetadata() {
    return new Damaged("The details beside the picture are damaged and cannot be checked.");
  }
}
