package school.gatehouse.inspection;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Tells the type of a file from its first bytes alone. */
final class Magic {

  /** How many bytes are enough to tell. */
  static final int LENGTH = 1024;

  private record Signature(int at, String hex, FileType type) {
    boolean fits(String head) {
      return head.startsWith(hex, 2 * at);
    }
  }

  /** First fit wins. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "ffd8ff", FileType.JPEG),
          new Signature(0, "89504e470d0a1a0a", FileType.PNG),
          new Signature(0, "474946383761", FileType.GIF),
          new Signature(0, "474946383961", FileType.GIF),
          new Signature(0, "49492a00", FileType.TIFF),
          new Signature(0, "4d4d002a", FileType.TIFF),
          new Signature(0, "49492b00", FileType.TIFF),
          new Signature(0, "4d4d002b", FileType.TIFF),
          new Signature(0, "25504446", FileType.PDF),
          new Signature(0, "504b0304", FileType.ZIP),
          new Signature(0, "504b0506", FileType.ZIP),
          new Signature(0, "d0cf11e0a1b11ae1", FileType.OLD_OFFICE),
          new Signature(0, "1a45dfa3", FileType.WEBM),
          new Signature(0, "7f454c46", FileType.PROGRAM),
          new Signature(0, "4d5a", FileType.PROGRAM),
          new Signature(0, "2321", FileType.PROGRAM),
          new Signature(0, "494433", FileType.MP3),
          new Signature(0, "fffb", FileType.MP3),
          new Signature(0, "424d", FileType.BMP),
          new Signature(8, "57454250", FileType.WEBP),
          new Signature(8, "57415645", FileType.WAV),
          new Signature(8, "41564920", FileType.AVI));

  private Magic() {}

  static FileType of(byte[] head) {
    if (isBox(head)) {
      return boxed(head);
    }
    String hex = HexFormat.of().formatHex(head);
    return SIGNATURES.stream()
        .filter(signature -> signature.fits(hex))
        .map(Signature::type)
        .findFirst()
        .orElseGet(() -> text(head));
  }

  private static boolean isBox(byte[] head) {
    return head.length >= 12 && ascii(head, 4, 8).equals("ftyp");
  }

  private static FileType boxed(byte[] head) {
    int end = Math.min(head.length, Math.max(12, Math.min(LENGTH, 256 * head[2] + head[3])));
    String brands = ascii(head, 8, end);
    if (brands.contains("avif") || brands.contains("avis")) {
      return FileType.AVIF;
    }
    if (List.of("heic", "heix", "hevc", "mif1", "msf1").contains(brands.substring(0, 4))) {
      return FileType.HEIC;
    }
    return brands.startsWith("qt") ? FileType.MOV : FileType.MP4;
  }

  private static FileType text(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) {
        return FileType.UNKNOWN;
      }
    }
    String start = ascii(head, 0, head.length).toLowerCase(Locale.ROOT);
    if (start.contains("<svg")) {
      return FileType.SVG;
    }
    return start.contains("<html") || start.contains("<!doctype html")
        ? FileType.HTML
        : FileType.TEXT;
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
