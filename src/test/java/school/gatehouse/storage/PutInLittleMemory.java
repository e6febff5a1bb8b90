package school.gatehouse.storage;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The program of a process with a small heap: puts a large object and reads it back. */
final class PutInLittleMemory {
  static final long BYTES = 200_000_000;

  private PutInLittleMemory() {}

  public static void main(String... arguments) {
    Map<String, String> properties = new HashMap<>(System.getenv());
    Stored stored =
        new StorageInUse(properties)
            .storage()
            .putVerified(ObjectName.fresh(Bucket.EVIDENCE, "school-1"), new Zeros(), BYTES);
    System.out.println("bytes " + stored.bytes());
    System.exit(0);
  }

  /** As many as were promised. */
  private static final class Zeros extends InputStream {
    private long left = BYTES;

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      java.util.Arrays.fill(target, offset, offset + count, (byte) 0);
      left -= count;
      return count;
    }
  }
}
