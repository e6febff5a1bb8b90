package school.gatehouse.embedded;

/**
 * A private part could not be prepared, started or stopped; the message says which and what to do.
 */
public final class PartFailed extends RuntimeException {
  private PartFailed(String message, Throwable cause) {
    super(message, cause);
  }

  static PartFailed saying(String message) {
    return new PartFailed(message, null);
  }

  static PartFailed saying(String message, Throwable cause) {
    return new PartFailed(message, cause);
  }
}
