package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Runs of samples in one track's fragment: {@code trun}. */
final class Run {

  private static final int HAS_OFFSET = 0x1;
  private static final int HAS_FIRST_FLAGS = 0x4;
  private static final int DURATION = 0x100;
  private static final int SIZE = 0x200;
  private static final int PER_SAMPLE = 0xF00;

  private final FileBytes in;
  private final KeptBytes kept;
  private final long base;
  private final long defaultSize;
  private long end;

  /**
   * Runs of one fragment.
   *
   * @param base from which their offsets count
   * @param defaultSize of samples that have none of their own
   */
  Run(FileBytes in, KeptBytes kept, long base, long defaultSize) {
    this.in = in;
    this.kept = kept;
    this.base = base;
    this.defaultSize = defaultSize;
    this.end = base;
  }

  /** Behind the last sample. */
  long end() {
    return end;
  }

  void keep(BoxFile file, Box trun) throws IOException, Damaged {
    int flags = (int) in.u32(trun.body());
    long samples = in.u32(trun.body() + 4);
    int fields = Integer.bitCount(flags & PER_SAMPLE);
    int fixed = 8 + 4 * Integer.bitCount(flags & (HAS_OFFSET | HAS_FIRST_FLAGS));
    file.keep(trun, fixed + 4L * fields * samples);
    long from = (flags & HAS_OFFSET) != 0 ? base + (int) in.u32(trun.body() + 8) : end;
    long length =
        (flags & SIZE) != 0
            ? sum(new Row(in, trun.body() + fixed, trun.end(), 32), samples, flags, fields)
            : Samples.product(samples, defaultSize, in.size());
    kept.add(from, length);
    end = from + length;
  }

  private static long sum(Row row, long samples, int flags, int fields)
      throws IOException, Damaged {
    int before = (flags & DURATION) != 0 ? 1 : 0;
    long sum = 0;
    for (long i = 0; i < samples; i++) {
      for (int field = 0; field < fields; field++) {
        long number = row.next();
        sum += field == before ? number : 0;
      }
    }
    return sum;
  }
}
