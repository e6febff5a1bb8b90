package school.gatehouse.inspection;

import java.io.IOException;
import java.util.List;

/** Names JPEG segments by marker and, for application segments, by the identifiers known here. */
final class JpegNames {

  private record Identifier(int marker, String text, String name) {
    boolean fits(int found, byte[] start) {
      if (found != marker || start.length < text.length()) {
        return false;
      }
      int at = 0;
      while (at < text.length() && start[at] == text.charAt(at)) {
        at++;
      }
      return at == text.length();
    }
  }

  private static final List<Identifier> IDENTIFIERS =
      List.of(
          new Identifier(0xE0, "JFIF\0", "APP0 JFIF"),
          new Identifier(0xE0, "JFXX\0", "APP0 JFXX"),
          new Identifier(0xE1, "Exif\0\0", "APP1 Exif"),
          new Identifier(0xE1, "http://ns.adobe.com/xap/1.0/\0", "APP1 XMP"),
          new Identifier(0xE1, "http://ns.adobe.com/xmp/extension/\0", "APP1 XMP extension"),
          new Identifier(0xE2, "ICC_PROFILE\0", "APP2 ICC_PROFILE"),
          new Identifier(0xE2, "MPF\0", "APP2 MPF"),
          new Identifier(0xE2, "FPXR\0", "APP2 FlashPix"),
          new Identifier(0xEB, "JP", "APP11 JUMBF"),
          new Identifier(0xEC, "Ducky", "APP12 Ducky"),
          new Identifier(0xED, "Photoshop 3.0\0", "APP13 Photoshop"),
          new Identifier(0xEE, "Adobe", "APP14 Adobe"));

  private static final int LONGEST = 35;

  private JpegNames() {}

  static String of(int marker, byte[] start) {
    if (marker >= 0xE0 && marker <= 0xEF) {
      for (Identifier known : IDENTIFIERS) {
        if (known.fits(marker, start)) {
          return known.name();
        }
      }
      return "APP" + (marker - 0xE0);
    }
    if (isFrame(marker)) {
      return "SOF" + (marker - 0xC0);
    }
    return switch (marker) {
      case 0xC4 -> "DHT";
      case 0xCC -> "DAC";
      case 0xDA -> "SOS";
      case 0xDB -> "DQT";
      case 0xDC -> "DNL";
      case 0xDD -> "DRI";
      case 0xFE -> "COM";
      default -> "OTHER";
    };
  }

  static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  static byte[] start(FileBytes file, long offset, int length) throws IOException, Damaged {
    return file.read(offset, Math.min(length, LONGEST));
  }
}
