package school.gatehouse.storage;

import java.time.Instant;
import java.util.Optional;

/**
 * An object as the store lists it.
 *
 * @param path its key in the store
 * @param storedBytes as stored, which for an encrypted object is more than was put
 */
public record Listed(Bucket bucket, String path, long storedBytes, Instant lastModified) {
  /** Empty for something that Gatehouse did not put there. */
  public Optional<ObjectName> name() {
    return ObjectName.ofPath(bucket, path);
  }
}
