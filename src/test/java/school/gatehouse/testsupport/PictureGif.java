package school.gatehouse.testsupport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes GIF files for tests: {@code PictureGif.aGif().withComment(text).bytes()}. */
public final class PictureGif {

  private static final int HEADER = 13;

  private final byte[] plain;
  private final ByteArrayOutputStream early = new ByteArrayOutputStream();
  private final ByteArrayOutputStream late = new ByteArrayOutputStream();
  private final ByteArrayOutputStream trailer = new ByteArrayOutputStream();

  private PictureGif(byte[] plain) {
    this.plain = plain;
  }

  public static PictureGif aGif() {
    return of(PictureCanvas.drawn(60, 44, BufferedImage.TYPE_BYTE_INDEXED));
  }

  public static PictureGif of(BufferedImage picture) {
    return new PictureGif(PictureCanvas.encoded(picture, "gif", false));
  }

  /** Three images that follow each other for ever. */
  public static PictureGif aMovingGif() {
    PictureGif gif = aGif().withLoop(0).withDelay();
    byte[] image = gif.image();
    for (int i = 0; i < 2; i++) {
      gif.late.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, 4, 20, 0, 0, 0});
      gif.late.writeBytes(image);
    }
    return gif;
  }

  /** With one of everything that a file can carry beside its images. */
  public static PictureGif aTalkativeGif() {
    return aMovingGif()
        .withComment(PictureWords.COMMENT)
        .withPlainText(PictureWords.CAPTION)
        .withXmp()
        .withApplication("ICCRGBG1012", PictureMetadata.namedProfile())
        .withApplication("PICNOTES1.0", latin("\1\2" + PictureWords.OWNER + "\0\3"))
        .withUnknown(latin(PictureWords.SERIAL))
        .withLateComment(PictureWords.PERSON)
        .withTrailer(latin(PictureWords.ARTIST));
  }

  public PictureGif withComment(String text) {
    early.writeBytes(extension(0xFE, new byte[0], text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Behind the images. */
  public PictureGif withLateComment(String text) {
    late.writeBytes(extension(0xFE, new byte[0], text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  public PictureGif withPlainText(String text) {
    early.writeBytes(extension(0x01, new byte[12], latin(text)));
    return this;
  }

  public PictureGif withApplication(String name, byte[] data) {
    early.writeBytes(extension(0xFF, latin(name), data));
    return this;
  }

  public PictureGif withUnknown(byte[] data) {
    early.writeBytes(extension(0x42, new byte[0], data));
    return this;
  }

  public PictureGif withLoop(int times) {
    return withApplication("NETSCAPE2.0", new byte[] {1, (byte) times, 0});
  }

  public PictureGif withDelay() {
    early.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, 0, 10, 0, 0, 0});
    return this;
  }

  /** XMP stands as it is, then falling numbers lead readers of blocks to the end. */
  public PictureGif withXmp() {
    early.writeBytes(new byte[] {0x21, (byte) 0xFF, 11});
    early.writeBytes(latin("XMP DataXMP"));
    early.writeBytes(PictureMetadata.xmp());
    early.write(1);
    for (int i = 255; i >= 0; i--) {
      early.write(i);
    }
    early.write(0);
    return this;
  }

  public PictureGif withTrailer(byte[] bytes) {
    trailer.writeBytes(bytes);
    return this;
  }

  /** Another block of data behind the last one of the only image. */
  public PictureGif withBytesBehindThePixels(byte[] bytes) {
    byte[] more = extension(0, new byte[0], bytes);
    ByteArrayOutputStream longer = new ByteArrayOutputStream();
    longer.write(plain, 0, plain.length - 2);
    longer.write(more, 2, more.length - 2);
    longer.write(0x3B);
    return new PictureGif(longer.toByteArray());
  }

  public byte[] withoutEnd() {
    byte[] whole = bytes();
    return Arrays.copyOf(whole, whole.length - 1);
  }

  public byte[] bytes() {
    int images = imagesAt();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, images);
    out.writeBytes(early.toByteArray());
    out.write(plain, images, plain.length - 1 - images);
    out.writeBytes(late.toByteArray());
    out.write(0x3B);
    out.writeBytes(trailer.toByteArray());
    return out.toByteArray();
  }

  private byte[] image() {
    int at = imagesAt();
    while (plain[at] == 0x21) {
      at += 2;
      while (plain[at] != 0) {
        at += 1 + (plain[at] & 0xFF);
      }
      at++;
    }
    return Arrays.copyOfRange(plain, at, plain.length - 1);
  }

  private int imagesAt() {
    return HEADER + (plain[10] < 0 ? 3 << ((plain[10] & 7) + 1) : 0);
  }

  private static byte[] extension(int label, byte[] head, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0x21);
    out.write(label);
    block(out, head, 0, head.length);
    for (int at = 0; at < data.length; at += 255) {
      block(out, data, at, Math.min(255, data.length - at));
    }
    out.write(0);
    return out.toByteArray();
  }

  private static void block(ByteArrayOutputStream out, byte[] data, int from, int length) {
    if (length > 0) {
      out.write(length);
      out.write(data, from, length);
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
