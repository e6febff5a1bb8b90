package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Numbers with their smallest byte first, names of four letters, and stretches of zeros. */
final class Little {

  private Little() {}

  static int u16(FileBytes bytes, long at) throws IOException, Damaged {
    return bytes.at(at) | (bytes.at(at + 1) << 8);
  }

  static long u32(FileBytes bytes, long at) throws IOException, Damaged {
    return u16(bytes, at) | ((long) u16(bytes, at + 2) << 16);
  }

  static String ascii(FileBytes bytes, long at, int length) throws IOException, Damaged {
    return new String(bytes.read(at, length), StandardCharsets.ISO_8859_1);
  }

  /** Whether the text stands there; false behind the end of the file. */
  static boolean stands(FileBytes bytes, long at, String text) throws IOException, Damaged {
    return at >= 0
        && at <= bytes.size() - text.length()
        && ascii(bytes, at, text.length()).equals(text);
  }

  static boolean isZero(FileBytes bytes, long from, long to) throws IOException, Damaged {
    for (long at = from; at < to; at++) {
      if (bytes.at(at) != 0) {
        return false;
      }
    }
    return true;
  }
}
