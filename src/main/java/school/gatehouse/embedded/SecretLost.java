package school.gatehouse.embedded;

import java.nio.file.Path;

/** Data is there, but the secret that opens it is not; a new one would make the loss final. */
public final class SecretLost extends RuntimeException {
  private SecretLost(String message) {
    super(message);
  }

  static SecretLost of(Path secret, Path data) {
    return new SecretLost(
        secret
            + " is missing, but "
            + data
            + " holds data that needs it. Restore it from the backup.");
  }
}
