package school.gatehouse.cleaning.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/** A JPEG 2000 picture reduced to the boxes that it is drawn from. */
final class JpxBoxes {

  private static final Set<String> DRAWN =
      Set.of("jP  ", "ftyp", "jp2h", "jp2c", "rreq", "jpch", "jplh");

  private JpxBoxes() {}

  /** A bare code stream without boxes stays as it is. */
  static byte[] withoutDetails(byte[] picture) throws Damaged {
    if (picture.length < 12 || !name(picture, 0).equals("jP  ")) {
      return picture;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int at = 0;
    while (at + 8 <= picture.length) {
      long claimed = ByteBuffer.wrap(picture).getInt(at) & 0xFFFFFFFFL;
      long length = claimed == 0 ? picture.length - at : claimed;
      if (length < 8 || length > picture.length - at) {
        throw Damaged.broken();
      }
      if (DRAWN.contains(name(picture, at))) {
        kept.write(picture, at, (int) length);
      }
      at += (int) length;
    }
    return kept.toByteArray();
  }

  private static String name(byte[] picture, int at) {
    return new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1);
  }
}
