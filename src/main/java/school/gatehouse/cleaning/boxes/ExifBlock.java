package school.gatehouse.cleaning.boxes;

import java.util.Arrays;
import java.util.Optional;

/** Finds an EXIF block inside bytes of a camera's own making. */
final class ExifBlock {

  private static final String[] STARTS = {"Exif\0\0II*\0", "Exif\0\0MM\0*", "II*\0", "MM\0*"};

  private ExifBlock() {}

  static Optional<byte[]> in(byte[] bytes) {
    String text = new String(bytes, BoxFile.LATIN);
    for (String start : STARTS) {
      int at = text.indexOf(start);
      if (at >= 0) {
        int marker = start.length() - 4;
        return Optional.of(Arrays.copyOfRange(bytes, at + marker, bytes.length));
      }
    }
    return Optional.empty();
  }
}
