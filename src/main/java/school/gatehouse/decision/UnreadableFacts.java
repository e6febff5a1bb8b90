package school.gatehouse.decision;

/** Stored facts that are damaged or were written by another version; nothing is decided on them. */
public final class UnreadableFacts extends RuntimeException {

  private UnreadableFacts(Throwable cause) {
    super("The stored facts of a decision cannot be read.", cause);
  }

  static UnreadableFacts because(Throwable cause) {
    return new UnreadableFacts(cause);
  }
}
