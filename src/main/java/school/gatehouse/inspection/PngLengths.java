package school.gatehouse.inspection;

/** How long the chunks that cleaning keeps may be, so that nothing hides in them. */
final class PngLengths {

  private PngLengths() {}

  static boolean isSound(String type, long length) {
    return switch (type) {
      case "IHDR" -> length == 13;
      case "PLTE" -> length > 0 && length <= 768 && length % 3 == 0;
      case "IEND" -> length == 0;
      case "tRNS" -> length <= 256;
      case "cHRM" -> length == 32;
      case "gAMA", "cICP" -> length == 4;
      case "sBIT" -> length <= 4;
      case "sRGB" -> length == 1;
      case "mDCV" -> length == 24;
      case "cLLI", "acTL" -> length == 8;
      case "bKGD" -> length <= 6;
      case "hIST" -> length <= 512;
      case "pHYs" -> length == 9;
      case "fcTL" -> length == 26;
      case "fdAT" -> length >= 4;
      default -> true;
    };
  }
}
