package school.gatehouse.storage;

import java.nio.file.Path;

/** The master key is unusable, or not the one under which this database keeps its data keys. */
public final class WrongMasterKey extends RuntimeException {
  private WrongMasterKey(String message) {
    super(message);
  }

  static WrongMasterKey in(Path file) {
    return new WrongMasterKey(
        "Each line of the master key file "
            + file
            + " must be 256 bits in Base64, and one at least.");
  }

  static WrongMasterKey forThisDatabase() {
    return new WrongMasterKey(
        "The master key is not the one this database was started with. Its objects cannot be read: restore the key"
            + " from the backup.");
  }
}
