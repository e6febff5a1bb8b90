package school.gatehouse.cleaning;

import java.util.HexFormat;

/** The smallest EXIF block there is: one tag, which way up the picture is shown. */
public final class OrientationTag {

  private OrientationTag() {}

  public static boolean isNeeded(int orientation) {
    return orientation > 1;
  }

  /** Big-endian TIFF with one directory and one SHORT, no next directory. */
  public static byte[] tiff(int orientation) {
    return HexFormat.of()
        .parseHex(
            "4d4d002a00000008"
                + "0001"
                + "0112000300000001"
                + "000%d0000".formatted(orientation)
                + "00000000");
  }

  /** The whole JPEG segment, marker included. */
  static byte[] jpegSegment(int orientation) {
    byte[] tiff = tiff(orientation);
    byte[] segment = new byte[10 + tiff.length];
    byte[] start = HexFormat.of().parseHex("ffe1" + "0022" + "457869660000");
    System.arraycopy(start, 0, segment, 0, start.length);
    System.arraycopy(tiff, 0, segment, start.length, tiff.length);
    return segment;
  }
}
