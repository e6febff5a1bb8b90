package school.gatehouse.storage;

import java.nio.file.Path;

/** Cannot be reached, whatever is asked of it. */
public class StorageThatIsAway extends Storage {

  public StorageThatIsAway() {
    super(null, null);
  }

  @Override
  public Stored putVerified(ObjectName name, Path source) {
    throw StorageAway.saying("for a test");
  }
}
