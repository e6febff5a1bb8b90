package school.gatehouse.inspection;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the type of a file from its first bytes alone. */
final class Magic {

  /** How many bytes are enough to tell. */
  static final int LENGTH = 1024;

  private record Signature(int at, String hex, FileType type, String start) {
    Signature(int at, String hex, FileType type) {
      this(at, hex, type, "");
    }

    boolean fits(String head) {
      return head.startsWith(start) && head.startsWith(hex, 2 * at);
    }
  }

  /** First fit wins. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "ffd8ff", FileType.JPEG),
          new Signature(0, "89504e470d0a1a0a", FileType.PNG),
          new Signature(0, "474946383761", FileType.GIF),
          new Signature(0, "474946383961", FileType.GIF),
          new Signature(8, "4352", FileType.RAW, "49492a00"),
          new Signature(0, "49492a00", FileType.TIFF),
          new Signature(0, "4d4d002a", FileType.TIFF),
          new Signature(0, "49492b00", FileType.BIG_TIFF),
          new Signature(0, "4d4d002b", FileType.BIG_TIFF),
          new Signature(0, "4949524f", FileType.RAW),
          new Signature(0, "49495253", FileType.RAW),
          new Signature(0, "49495500", FileType.RAW),
          new Signature(0, "46554a4946494c4d4343442d524157", FileType.RAW),
          new Signature(0, "25504446", FileType.PDF),
          new Signature(0, "504b0304", FileType.ZIP),
          new Signature(0, "504b0506", FileType.ZIP),
          new Signature(0, "526172211a07", FileType.ARCHIVE),
          new Signature(0, "377abcaf271c", FileType.ARCHIVE),
          new Signature(0, "1f8b", FileType.ARCHIVE),
          new Signature(0, "425a68", FileType.ARCHIVE),
          new Signature(0, "fd377a585a00", FileType.ARCHIVE),
          new Signature(257, "7573746172", FileType.ARCHIVE),
          new Signature(0, "d0cf11e0a1b11ae1", FileType.OLD_OFFICE),
          new Signature(0, "7f454c46", FileType.PROGRAM),
          new Signature(0, "4d5a", FileType.PROGRAM),
          new Signature(0, "cafebabe", FileType.PROGRAM),
          new Signature(0, "4f676753", FileType.OGG),
          new Signature(0, "664c6143", FileType.FLAC),
          new Signature(0, "494433", FileType.MP3),
          new Signature(0, "424d", FileType.BMP),
          new Signature(8, "57454250", FileType.WEBP, "52494646"),
          new Signature(8, "57415645", FileType.WAV, "52494646"),
          new Signature(8, "57415645", FileType.WAV, "52463634"),
          new Signature(8, "57415645", FileType.WAV, "42573634"),
          new Signature(8, "41564920", FileType.AVI, "52494646"));

  /** A QuickTime film from before there were brands begins with one of these. */
  private static final Set<String> OLD_FILM = Set.of("moov", "mdat", "wide", "skip", "pnot");

  private static final Set<String> PICTURES =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

  /** How pages begin whose writer left out what stands around them. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(<!--(?s:.*?)-->\\s*)?<(!doctype html|head|body|div|p|h[1-6]|meta|title|table|style|script"
              + "|a|img|ul|ol|form|iframe|section|header|main|nav|center|font|b|i|span|article)\\b");

  private Magic() {}

  static FileType of(byte[] head) {
    String box = head.length >= 12 ? ascii(head, 4, 8) : "";
    if (box.equals("ftyp")) {
      return boxed(head);
    }
    if (OLD_FILM.contains(box)) {
      return FileType.MOV;
    }
    String hex = HexFormat.of().formatHex(head);
    if (hex.startsWith("1a45dfa3")) {
      return ascii(head, 0, Math.min(head.length, 128)).contains("webm")
          ? FileType.WEBM
          : FileType.MKV;
    }
    return SIGNATURES.stream()
        .filter(signature -> signature.fits(hex))
        .map(Signature::type)
        .findFirst()
        .orElseGet(() -> isMpegAudio(head) ? FileType.MP3 : text(head));
  }

  private static FileType boxed(byte[] head) {
    int end = Math.min(head.length, Math.max(12, Math.min(LENGTH, 256 * head[2] + head[3])));
    String brands = ascii(head, 8, end);
    String major = brands.substring(0, 4);
    if (major.equals("crx ")) {
      return FileType.RAW;
    }
    if (brands.contains("avif") || brands.contains("avis")) {
      return FileType.AVIF;
    }
    if (PICTURES.contains(major)) {
      return FileType.HEIC;
    }
    if (major.startsWith("M4A") || major.startsWith("M4B")) {
      return FileType.M4A;
    }
    if (major.startsWith("3g")) {
      return FileType.THREE_GP;
    }
    return major.startsWith("qt") ? FileType.MOV : FileType.MP4;
  }

  /** The first eleven bits of a frame are set; layer III in one of the versions that exist. */
  private static boolean isMpegAudio(byte[] head) {
    return head.length > 3
        && head[0] == (byte) 0xFF
        && (head[1] & 0xE6) == 0xE2
        && (head[1] & 0x18) != 0x08
        && (head[2] & 0xF0) != 0xF0
        && (head[2] & 0x0C) != 0x0C;
  }

  private static FileType text(byte[] head) {
    if (isWide(head)) {
      return FileType.TEXT;
    }
    for (byte b : head) {
      if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) {
        return FileType.UNKNOWN;
      }
    }
    return marked(ascii(head, 0, head.length).toLowerCase(Locale.ROOT));
  }

  /** Source code may speak of pages and drawings; a page or drawing begins as one. */
  private static FileType marked(String text) {
    String start = text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    int drawing = start.indexOf("<svg");
    int page = start.indexOf("<html");
    if (!start.startsWith("<") || start.startsWith("<?php")) {
      return FileType.TEXT;
    }
    if (start.startsWith("<!doctype html") || (page >= 0 && (drawing < 0 || page < drawing))) {
      return FileType.HTML;
    }
    if (drawing >= 0 && !PAGE.matcher(start).lookingAt()) {
      return FileType.SVG;
    }
    return PAGE.matcher(start).lookingAt() ? FileType.HTML : FileType.TEXT;
  }

  /** UTF-16 says so with its first two bytes. */
  private static boolean isWide(byte[] head) {
    return head.length > 3
        && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
            || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
