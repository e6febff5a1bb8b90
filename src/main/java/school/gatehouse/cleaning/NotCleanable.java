package school.gatehouse.cleaning;

import school.gatehouse.inspection.Damaged;

/**
 * The file could not be cleaned, or not proven clean; nothing was left at the target. The message
 * is a sentence for the submitter and holds no value from the file.
 */
public final class NotCleanable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private NotCleanable(String message, Throwable cause) {
    super(message, cause);
  }

  static NotCleanable blockedByInspection() {
    return new NotCleanable("The file was refused at inspection and is not cleaned.", null);
  }

  static NotCleanable changedSinceInspection() {
    return new NotCleanable("The file changed after it was inspected.", null);
  }

  static NotCleanable contentChanged() {
    return new NotCleanable("Cleaning would have changed the content itself.", null);
  }

  static NotCleanable undecodable() {
    return new NotCleanable(
        "The picture cannot be shown; it is probably damaged. Save it again and send the new file.",
        null);
  }

  static NotCleanable noMemory() {
    return new NotCleanable(
        "The picture is too large to be checked at the moment. Make it smaller and send it again.",
        null);
  }

  static NotCleanable partsRemain() {
    return new NotCleanable("Something beside the content was left after cleaning.", null);
  }

  static NotCleanable valuesRemain() {
    return new NotCleanable(
        "A name or other personal detail was still found in the file after cleaning.", null);
  }

  static NotCleanable unstable() {
    return new NotCleanable("Cleaning the cleaned file again would change it.", null);
  }

  /** The sentence of whoever found the damage. */
  static NotCleanable damaged(Damaged cause) {
    return new NotCleanable(cause.getMessage(), cause);
  }

  static NotCleanable tooSlow() {
    return new NotCleanable("The file took too long to clean.", null);
  }

  static NotCleanable because(Throwable cause) {
    return new NotCleanable(
        "The file could not be cleaned safely. Save it again in an ordinary form and send that.",
        cause);
  }
}
