package school.gatehouse.cleaning;

/** How ImageIO can decode a picture, if at all. */
enum PictureKind {
  /** Up to four channels of 16 bits. */
  PNG("png", 8),
  JPEG_COLOURS("jpeg", 3),
  /** Four inks: the JDK gives the stored values but no colours. */
  JPEG_INKS("jpeg", 4),
  /** Every image. */
  GIF("gif", 4),
  /** Every frame. */
  WEBP("webp", 4),
  /** Every page. */
  TIFF("tiff", 8),
  /** Arithmetic coding, 12 bits, lossless, height after the pixels. */
  UNDECODABLE("", 0);

  private final String format;
  private final int bytesPerPixel;

  PictureKind(String format, int bytesPerPixel) {
    this.format = format;
    this.bytesPerPixel = bytesPerPixel;
  }

  static PictureKind ofJpeg(String frameName, byte[] frame) {
    boolean huffman = frameName.matches("SOF[012]");
    boolean bytes = frame[4] == 8;
    boolean heightKnown = frame[5] != 0 || frame[6] != 0;
    if (!huffman || !bytes || !heightKnown) {
      return UNDECODABLE;
    }
    return switch (frame[9]) {
      case 1, 3 -> JPEG_COLOURS;
      case 4 -> JPEG_INKS;
      default -> UNDECODABLE;
    };
  }

  /** Whether there may be more pictures than one in the file. */
  boolean isMany() {
    return this == GIF || this == WEBP || this == TIFF;
  }

  boolean isDecodable() {
    return this != UNDECODABLE;
  }

  String format() {
    return format;
  }

  int bytesPerPixel() {
    return bytesPerPixel;
  }
}
