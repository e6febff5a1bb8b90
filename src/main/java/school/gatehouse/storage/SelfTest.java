package school.gatehouse.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * Tells an operator in a second whether this store can be used, and refuses one that is not safe.
 */
final class SelfTest {
  private static final Logger LOG = Logger.getLogger(SelfTest.class);
  private static final byte[] CONTENT = "Gatehouse was here".getBytes(US_ASCII);
  private static final int RANGE_FROM = 10;
  private static final int RANGE_LENGTH = 3;

  private final S3Store store;

  SelfTest(S3Store store) {
    this.store = store;
  }

  /**
   * @throws StorageRefuses with the bucket and the step that failed
   */
  void run() {
    for (Bucket bucket : Bucket.values()) {
      store.createIfMissing(bucket);
      refuseVersions(bucket);
      exercise(ObjectName.fresh(bucket, "self-test"));
    }
  }

  /** Old versions would outlive an erasure; evidence is better kept twice than lost. */
  private void refuseVersions(Bucket bucket) {
    if (bucket != Bucket.EVIDENCE && store.keepsVersions(bucket)) {
      throw StorageRefuses.because(
          "The bucket for " + bucket + " keeps old versions: switch its versioning off.");
    }
  }

  private void exercise(ObjectName name) {
    store.put(name, new ByteArrayInputStream(CONTENT), CONTENT.length);
    try {
      check(name, "size", store.size(name) == CONTENT.length);
      check(name, "reading back", Arrays.equals(bytesOf(store.get(name)), CONTENT));
      byte[] part = Arrays.copyOfRange(CONTENT, RANGE_FROM, RANGE_FROM + RANGE_LENGTH);
      check(
          name,
          "reading a range",
          Arrays.equals(bytesOf(store.getRange(name, RANGE_FROM, RANGE_LENGTH)), part));
      check(name, "being closed to strangers", !store.isOpenToAnyone(name));
    } finally {
      delete(name);
    }
  }

  private void delete(ObjectName name) {
    try {
      store.delete(name);
    } catch (StorageRefuses refused) {
      if (name.bucket() != Bucket.EVIDENCE) {
        throw refused;
      }
      LOG.info("The everyday credentials cannot delete evidence, which is as it should be");
    }
  }

  private static byte[] bytesOf(InputStream object) {
    try (object) {
      return object.readAllBytes();
    } catch (IOException cut) {
      throw StorageAway.saying(cut.getClass().getSimpleName());
    }
  }

  private static void check(ObjectName name, String step, boolean passed) {
    if (!passed) {
      throw StorageRefuses.because("The bucket for " + name.bucket() + " failed at " + step + ".");
    }
  }
}
