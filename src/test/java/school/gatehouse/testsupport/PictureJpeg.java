package school.gatehouse.testsupport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes JPEG files for tests: {@code PictureJpeg.aJpeg().withComment().bytes()}. */
public final class PictureJpeg {

  private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
  private final ByteArrayOutputStream trailer = new ByteArrayOutputStream();
  private byte[] plain = encoded(BufferedImage.TYPE_3BYTE_BGR, false);

  private PictureJpeg() {}

  public static PictureJpeg aJpeg() {
    return new PictureJpeg();
  }

  /** Of one's own picture. */
  public static PictureJpeg of(BufferedImage picture) {
    PictureJpeg jpeg = new PictureJpeg();
    jpeg.plain = PictureCanvas.encoded(picture, "jpeg", false);
    return jpeg;
  }

  /** With one of everything that a file can carry beside its picture. */
  public static PictureJpeg aTalkativeJpeg(int orientation) {
    return aJpeg()
        .withExif(orientation)
        .withXmp()
        .withIptc()
        .withComment()
        .withProfile(PictureMetadata.namedProfile())
        .withSegment(0xE7, "vendor words " + PictureWords.OWNER)
        .withTrailer(PictureWords.PERSON.getBytes(StandardCharsets.UTF_8));
  }

  public PictureJpeg progressive() {
    plain = encoded(BufferedImage.TYPE_3BYTE_BGR, true);
    return this;
  }

  public PictureJpeg grey() {
    plain = encoded(BufferedImage.TYPE_BYTE_GRAY, false);
    return this;
  }

  public PictureJpeg withExif(int orientation) {
    byte[] thumbnail = encoded(BufferedImage.TYPE_3BYTE_BGR, false);
    return withSegment(0xE1, joined("Exif\0\0", PictureExif.full(orientation, thumbnail)));
  }

  public PictureJpeg withXmp() {
    return withXmp(PictureMetadata.xmp());
  }

  public PictureJpeg withXmp(byte[] packet) {
    return withSegment(0xE1, joined("http://ns.adobe.com/xap/1.0/\0", packet));
  }

  public PictureJpeg withIptc() {
    return withSegment(0xED, PictureMetadata.photoshop());
  }

  public PictureJpeg withComment() {
    return withSegment(0xFE, PictureWords.COMMENT);
  }

  public PictureJpeg withProfile(byte[] profile) {
    int half = profile.length / 2;
    withSegment(0xE2, joined("ICC_PROFILE\0\1\2", Arrays.copyOf(profile, half)));
    return withSegment(
        0xE2, joined("ICC_PROFILE\0\2\2", Arrays.copyOfRange(profile, half, profile.length)));
  }

  public PictureJpeg withSegment(int marker, String text) {
    return withSegment(marker, text.getBytes(StandardCharsets.UTF_8));
  }

  public PictureJpeg withSegment(int marker, byte[] data) {
    segments.writeBytes(
        ByteBuffer.allocate(4 + data.length)
            .putShort((short) (0xFF00 | marker))
            .putShort((short) (2 + data.length))
            .put(data)
            .array());
    return this;
  }

  /** Some cameras pad with 0xFF before a marker. */
  public PictureJpeg withFillBytes() {
    segments.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
    return this;
  }

  public PictureJpeg withTrailer(byte[] bytes) {
    trailer.writeBytes(bytes);
    return this;
  }

  /** The writer's JFIF header stays first; everything added follows it. */
  public byte[] bytes() {
    int headers = 2 + 2 + ByteBuffer.wrap(plain).getShort(4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, headers);
    out.writeBytes(segments.toByteArray());
    out.write(plain, headers, plain.length - headers);
    out.writeBytes(trailer.toByteArray());
    return out.toByteArray();
  }

  /** As cameras write it: EXIF at once, no JFIF header. */
  public byte[] bytesWithoutJfif() {
    int headers = 2 + 2 + ByteBuffer.wrap(plain).getShort(4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(segments.toByteArray());
    out.write(plain, headers, plain.length - headers);
    return out.toByteArray();
  }

  private static byte[] encoded(int type, boolean progressive) {
    return PictureCanvas.encoded(PictureCanvas.drawn(60, 44, type), "jpeg", progressive);
  }

  private static byte[] joined(String start, byte[] rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(start.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(rest);
    return out.toByteArray();
  }
}
