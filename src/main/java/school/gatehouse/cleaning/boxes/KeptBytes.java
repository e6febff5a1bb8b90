package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Arrays;
import school.gatehouse.inspection.Damaged;

/**
 * Which bytes of the media data are somebody's samples: all others are zeroed.
 *
 * <p>A stretch takes eight bytes of memory, so that films of hundreds of thousands of samples fit.
 */
final class KeptBytes {

  private static final int LENGTH_BITS = 25;
  private static final long LONGEST = (1L << LENGTH_BITS) - 1;
  private static final long LARGEST_FILE = 1L << 38;
  private static final int MOST = 1 << 22;

  private final long fileSize;

  /** Start and length in one number, so that sorting needs no memory. */
  private long[] stretches = new long[1024];

  private int size;

  KeptBytes(long fileSize) throws Damaged {
    if (fileSize >= LARGEST_FILE) {
      throw Damaged.tooLarge();
    }
    this.fileSize = fileSize;
  }

  /** Notes a stretch, which must lie in the file. */
  void add(long from, long length) throws Damaged {
    if (length == 0) {
      return;
    }
    if (from < 0 || length < 0 || length > fileSize - from) {
      throw Damaged.truncated();
    }
    for (long at = from; at < from + length; at += LONGEST) {
      append(at, Math.min(LONGEST, from + length - at));
    }
  }

  private void append(long from, long length) throws Damaged {
    if (size > 0) {
      long last = stretches[size - 1];
      if (end(last) == from && length(last) + length <= LONGEST) {
        stretches[size - 1] = last + length;
        return;
      }
    }
    if (size == MOST) {
      throw Damaged.tooManyParts();
    }
    if (size == stretches.length) {
      stretches = Arrays.copyOf(stretches, 2 * size);
    }
    stretches[size++] = (from << LENGTH_BITS) | length;
  }

  /**
   * Zeroes what nobody needs in the given stretches of media data.
   *
   * @param mediaData where samples may lie, in the order of the file
   * @throws Damaged if a sample lies anywhere else
   */
  void zeroAllElse(BoxFile file, Spans mediaData) throws IOException, Damaged {
    Arrays.sort(stretches, 0, size);
    int next = 0;
    for (int i = 0; i < mediaData.size(); i++) {
      long at = mediaData.from(i);
      while (next < size && start(stretches[next]) < mediaData.to(i)) {
        long from = start(stretches[next]);
        long to = from;
        while (next < size && start(stretches[next]) <= to) {
          to = Math.max(to, end(stretches[next++]));
        }
        if (from < at || to > mediaData.to(i)) {
          throw Damaged.unusual();
        }
        file.zero(at, from, "bytes that nothing uses");
        file.notes().payload(from, to - from);
        at = to;
      }
      file.zero(at, mediaData.to(i), "bytes that nothing uses");
    }
    if (next < size) {
      throw Damaged.unusual();
    }
  }

  private static long start(long stretch) {
    return stretch >>> LENGTH_BITS;
  }

  private static long length(long stretch) {
    return stretch & LONGEST;
  }

  private static long end(long stretch) {
    return start(stretch) + length(stretch);
  }
}
