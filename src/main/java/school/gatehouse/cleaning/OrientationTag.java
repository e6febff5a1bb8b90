package school.gatehouse.cleaning;

import java.util.HexFormat;

/** The smallest EXIF block there is: one tag, which way up the picture is shown. */
public final class OrientationTag {

  private static final byte[] SEGMENT_START =
      HexFormat.of().parseHex("ffe1" + "0022" + "457869660000");

  private static final byte[] UPRIGHT =
      HexFormat.of()
          .parseHex("4d4d002a00000008" + "0001" + "0112000300000001" + "00010000" + "00000000");

  private static final int ORIENTATION_AT = 19;

  private OrientationTag() {}

  public static boolean isNeeded(int orientation) {
    return orientation > 1;
  }

  /** Big-endian TIFF with one directory and one SHORT, no next directory. */
  public static byte[] tiff(int orientation) {
    byte[] tiff = UPRIGHT.clone();
    tiff[ORIENTATION_AT] = (byte) orientation;
    return tiff;
  }

  /** The whole JPEG segment, marker included. */
  static byte[] jpegSegment(int orientation) {
    byte[] tiff = tiff(orientation);
    byte[] segment = new byte[SEGMENT_START.length + tiff.length];
    System.arraycopy(SEGMENT_START, 0, segment, 0, SEGMENT_START.length);
    System.arraycopy(tiff, 0, segment, SEGMENT_START.length, tiff.length);
    return segment;
  }
}
