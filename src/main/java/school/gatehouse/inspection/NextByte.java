package school.gatehouse.inspection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds a byte value, eight bytes at a look: pixels are most of a file and are walked through. */
final class NextByte {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;

  private NextByte() {}

  /** Where it stands first, or the end if it stands nowhere before. */
  static int in(byte[] bytes, int value, int from, int end) {
    long wanted = ONES * (value & 0xFF);
    int at = from;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long difference = (long) EIGHT.get(bytes, at) ^ wanted;
      // a byte of it is 0 where they agree; the lowest top bit left stands for the first such byte
      long hits = (difference - ONES) & ~difference & TOPS;
      if (hits != 0) {
        return at + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
      }
    }
    while (at < end && bytes[at] != (byte) value) {
      at++;
    }
    return at;
  }
}
