package school.gatehouse.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an object lies. Keys are random and written once: a new version is a new key.
 *
 * @param school the id of the school it belongs to
 * @param key unique in its bucket
 */
public record ObjectName(Bucket bucket, String school, String key) {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,119}");

  public ObjectName {
    if (!SAFE.matcher(school).matches() || !SAFE.matcher(key).matches()) {
      throw new IllegalArgumentException(
          "A school id and an object key have letters, digits, _ . -");
    }
  }

  /** A name that was never used. */
  public static ObjectName fresh(Bucket bucket, String school) {
    return new ObjectName(bucket, school, UUID.randomUUID().toString());
  }

  /** The name behind a path as listed; empty for something that Gatehouse did not put there. */
  public static Optional<ObjectName> ofPath(Bucket bucket, String path) {
    String[] parts = path.split("/", -1);
    return parts.length == 2 && SAFE.matcher(parts[0]).matches() && SAFE.matcher(parts[1]).matches()
        ? Optional.of(new ObjectName(bucket, parts[0], parts[1]))
        : Optional.empty();
  }

  /** The key in the store. */
  public String path() {
    return school + "/" + key;
  }
}
