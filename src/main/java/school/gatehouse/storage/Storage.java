package school.gatehouse.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Keeps bytes. Objects in {@link Bucket#QUARANTINE} and {@link Bucket#EVIDENCE} are encrypted, each
 * with a key of its own; whoever calls sees plain bytes. To be called outside transactions: it
 * takes its time and, for encrypted objects, a connection of its own.
 *
 * <p>Every method throws {@link StorageAway} if trying again may help and {@link StorageRefuses} if
 * it will not.
 */
@ApplicationScoped
public class Storage {
  private final S3Store store;
  private final ObjectKeys keys;

  Storage(S3Store store, ObjectKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /** As {@link #put(ObjectName, InputStream, long)}, of a whole file. */
  public Stored put(ObjectName name, Path source) {
    try (InputStream in = Files.newInputStream(source)) {
      return put(name, in, Files.size(source));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Stores bytes under a name that was never used, in constant memory. Does not close the source.
   *
   * @param bytes how many the source has
   * @throws IllegalArgumentException if the source has more or fewer
   * @throws IllegalStateException if the name of an encrypted object was used before
   * @throws UncheckedIOException if the source cannot be read
   */
  public Stored put(ObjectName name, InputStream source, long bytes) {
    MeasuredInput measured = new MeasuredInput(source);
    if (!name.bucket().isEncrypted()) {
      return transferred(name, measured, bytes, measured, bytes);
    }
    // The key is durable before the object, so that no object can lie there without one.
    Seal seal = keys.create(name);
    return transferred(
        name, measured, bytes, new SealingInput(measured, seal), seal.sealedSize(bytes));
  }

  private Stored transferred(
      ObjectName name, MeasuredInput measured, long bytes, InputStream sent, long sentBytes) {
    try {
      store.put(name, sent, sentBytes);
      Stored stored = measured.measuredToTheEnd(name);
      if (stored.bytes() != bytes) {
        throw new IllegalArgumentException("The source has not the size that was said");
      }
      return stored;
    } catch (IOException unreadable) {
      forget(name);
      throw new UncheckedIOException(unreadable);
    } catch (StorageAway | StorageRefuses | IllegalArgumentException failed) {
      forget(name);
      measured.rethrowFailure();
      throw failed;
    }
  }

  /** As {@link #putVerified(ObjectName, InputStream, long)}, of a whole file. */
  public Stored putVerified(ObjectName name, Path source) {
    return verified(put(name, source));
  }

  /**
   * As {@link #put(ObjectName, InputStream, long)}, and reads everything back before it answers.
   *
   * @throws UnreadableObject if what comes back is not what was put; it is erased
   */
  public Stored putVerified(ObjectName name, InputStream source, long bytes) {
    return verified(put(name, source, bytes));
  }

  private Stored verified(Stored stored) {
    try (MeasuredInput back = new MeasuredInput(get(stored.name()))) {
      if (!back.measuredToTheEnd(stored.name()).equals(stored)) {
        throw UnreadableObject.named(stored.name(), "came back changed");
      }
      return stored;
    } catch (IOException cut) {
      throw StorageAway.saying(cut.getClass().getSimpleName());
    } catch (UnreadableObject changed) {
      forget(stored.name());
      throw changed;
    }
  }

  /**
   * Opens an object; the caller closes it. Reading throws {@link UnreadableObject} as soon as it
   * meets changed bytes, so nothing read is to be trusted before the end.
   *
   * @throws ObjectMissing if there is none or it was erased
   * @throws UnreadableObject if its key is wrapped by another master key
   */
  public InputStream get(ObjectName name) {
    if (!name.bucket().isEncrypted()) {
      return download(name);
    }
    Seal seal = keys.of(name);
    try {
      return new OpenedInput(
          seal.opening(download(name)), changed -> UnreadableObject.named(name, "was changed"));
    } catch (IOException changed) {
      throw UnreadableObject.named(name, "was changed");
    }
  }

  private InputStream download(ObjectName name) {
    return new OpenedInput(
        store.get(name), cut -> StorageAway.saying(cut.getClass().getSimpleName()));
  }

  /** Whether the store has such an object. */
  public boolean exists(ObjectName name) {
    try {
      return store.size(name) >= 0;
    } catch (ObjectMissing missing) {
      return false;
    }
  }

  /**
   * Makes an object unreadable for ever and removes its bytes; harmless if there is none. If it
   * throws, it is to be called again: an encrypted object is lost already once its key is, but its
   * bytes still lie there.
   */
  public void erase(ObjectName name) {
    if (name.bucket().isEncrypted()) {
      keys.destroy(name);
    }
    store.delete(name);
  }

  /**
   * What lies in a bucket, for reconciliation; asks the store for more as the stream is read.
   *
   * @param prefix of the path: a school's id and a slash, or nothing for all
   */
  public Stream<Listed> list(Bucket bucket, String prefix) {
    return store.list(bucket, prefix);
  }

  /** After a failure; what stays behind is found by reconciliation. */
  private void forget(ObjectName name) {
    try {
      erase(name);
    } catch (StorageAway | StorageRefuses leftBehind) {
      return;
    }
  }
}
