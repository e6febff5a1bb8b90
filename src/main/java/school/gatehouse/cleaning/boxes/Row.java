package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Numbers of one width in a row, read a block at a time: tables are read side by side. */
final class Row {

  private static final int BLOCK = 1 << 13;

  private final FileBytes in;
  private final int bits;
  private final long end;
  private long at;
  private byte[] block = {};
  private int next;
  private int half = -1;

  /**
   * A row that lies in a stretch of the file.
   *
   * @param bits of one number: 4, 8, 16, 32 or 64
   */
  Row(FileBytes in, long from, long end, int bits) {
    this.in = in;
    this.at = from;
    this.end = end;
    this.bits = bits;
  }

  /**
   * The next number.
   *
   * @throws Damaged behind the last one
   */
  long next() throws IOException, Damaged {
    if (bits == 4) {
      return nibble();
    }
    long number = 0;
    for (int i = 0; i < bits / 8; i++) {
      number = (number << 8) | octet();
    }
    return number;
  }

  private int nibble() throws IOException, Damaged {
    if (half >= 0) {
      int low = half;
      half = -1;
      return low;
    }
    int both = octet();
    half = both & 0x0F;
    return both >> 4;
  }

  private int octet() throws IOException, Damaged {
    if (next == block.length) {
      if (at >= end) {
        throw Damaged.broken();
      }
      block = in.read(at, (int) Math.min(BLOCK, end - at));
      at += block.length;
      next = 0;
    }
    return block[next++] & 0xFF;
  }
}
