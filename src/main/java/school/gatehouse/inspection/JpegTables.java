package school.gatehouse.inspection;

import java.io.IOException;

/** Whether a JPEG table is exactly as long as what it holds, so that nothing hides behind it. */
final class JpegTables {

  private JpegTables() {}

  /** The payload starts behind the length field. */
  static boolean isExact(String name, FileBytes file, long payload, int length)
      throws IOException, Damaged {
    if (name.startsWith("SOF")) {
      return length >= 6 && length == 6 + 3 * file.at(payload + 5);
    }
    return switch (name) {
      case "SOS" -> length >= 1 && length == 4 + 2 * file.at(payload);
      case "DRI", "DNL" -> length == 2;
      case "DAC" -> length % 2 == 0;
      case "DQT" -> quantisation(file, payload, length);
      case "DHT" -> huffman(file, payload, length);
      default -> true;
    };
  }

  private static boolean quantisation(FileBytes file, long payload, int length)
      throws IOException, Damaged {
    long at = payload;
    long end = payload + length;
    while (at < end) {
      int precision = file.at(at) >> 4;
      if (precision > 1) {
        return false;
      }
      at += 1 + 64L * (1 + precision);
    }
    return at == end;
  }

  private static boolean huffman(FileBytes file, long payload, int length)
      throws IOException, Damaged {
    long at = payload;
    long end = payload + length;
    while (at < end) {
      if (at + 17 > end) {
        return false;
      }
      int codes = 0;
      for (int bits = 1; bits <= 16; bits++) {
        codes += file.at(at + bits);
      }
      at += 17 + codes;
    }
    return at == end;
  }
}
