package school.gatehouse.embedded;

import java.nio.file.Path;

/** Another Gatehouse already works on this data folder; two would destroy each other's data. */
public final class DataFolderInUse extends RuntimeException {
  private DataFolderInUse(String message) {
    super(message);
  }

  static DataFolderInUse at(Path folder) {
    return new DataFolderInUse(
        "The data folder "
            + folder
            + " is in use by another Gatehouse. Stop that one first, or set GATEHOUSE_DATA_DIR to another folder.");
  }
}
