package school.gatehouse.cleaning.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Makes the checksums of a changed file right again, as far as it can be followed. */
final class Checksums {

  private static final int PNG_START = 8;
  private static final int AROUND_A_CHUNK = 12;
  private static final int END = 0x06054b50;
  private static final int LISTED = 0x02014b50;
  private static final int LISTED_LENGTH = 46;
  private static final int HEADER_LENGTH = 30;

  private Checksums() {}

  static void ofPng(byte[] file) {
    ByteBuffer png = ByteBuffer.wrap(file);
    int at = PNG_START;
    while (at + AROUND_A_CHUNK <= file.length) {
      int length = png.getInt(at);
      if (length < 0 || length > file.length - at - AROUND_A_CHUNK) {
        return;
      }
      png.putInt(at + 8 + length, sum(png, at + 4, length + 4));
      at += AROUND_A_CHUNK + length;
    }
  }

  static void ofStoredParts(byte[] file) {
    ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    try {
      int end = file.length - 22;
      while (zip.getInt(end) != END) {
        end--;
      }
      for (int at = zip.getInt(end + 16); zip.getInt(at) == LISTED; at = next(zip, at)) {
        if (zip.getShort(at + 10) == 0) {
          repair(zip, at, zip.getInt(at + 42));
        }
      }
    } catch (IndexOutOfBoundsException lost) {
      return;
    }
  }

  private static int next(ByteBuffer zip, int at) {
    return at
        + LISTED_LENGTH
        + (zip.getShort(at + 28) & 0xFFFF)
        + (zip.getShort(at + 30) & 0xFFFF)
        + (zip.getShort(at + 32) & 0xFFFF);
  }

  private static void repair(ByteBuffer zip, int listed, int header) {
    int names = (zip.getShort(header + 26) & 0xFFFF) + (zip.getShort(header + 28) & 0xFFFF);
    int sum = sum(zip, header + HEADER_LENGTH + names, zip.getInt(listed + 24));
    zip.putInt(listed + 16, sum);
    zip.putInt(header + 14, sum);
  }

  private static int sum(ByteBuffer file, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(file.slice(from, length));
    return (int) sum.getValue();
  }
}
