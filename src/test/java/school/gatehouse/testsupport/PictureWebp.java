package school.gatehouse.testsupport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Makes WebP files for tests: {@code PictureWebp.aWebp().withExif(6).bytes()}. */
public final class PictureWebp {

  private static final int SIDE = 16;
  private static final int PROFILE = 0x20;
  private static final int EXIF = 0x08;
  private static final int XMP = 0x04;
  private static final int ANIMATION = 0x02;

  /** Sixteen pixels square, a test pattern as a lossy encoder writes it. */
  private static final String LOSSY =
      "d002009d012a1000100005407c25b002743880378b48878bca35cbea3dba0000fedba3e6075fc95f9fef66aef9"
          + "0e61002ab03e841dae74798475cfff0e976c43d348a52fd4a449e3c3b43de9365e69f1bd566e33f45ffe56"
          + "7d6d82cf9d6ba1ee7f77eda28515e774edd5bbfac80ffe636d45689debe46ec5ab8a212ee9b38ff973740f"
          + "77fe1f19a28d9113c2d5770000";

  private final ByteArrayOutputStream early = new ByteArrayOutputStream();
  private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
  private final ByteArrayOutputStream late = new ByteArrayOutputStream();
  private final ByteArrayOutputStream trailer = new ByteArrayOutputStream();
  private boolean extended;
  private int flags;

  private PictureWebp() {}

  /** A lossy one without anything. */
  public static PictureWebp aWebp() {
    PictureWebp webp = new PictureWebp();
    webp.pixels.writeBytes(chunk("VP8 ", lossy()));
    return webp;
  }

  public static PictureWebp aLosslessWebp() {
    PictureWebp webp = new PictureWebp();
    webp.pixels.writeBytes(chunk("VP8L", lossless()));
    return webp;
  }

  /** Two frames, each with something in it that is no picture. */
  public static PictureWebp aMovingWebp(boolean talkative) {
    PictureWebp webp = new PictureWebp().extended();
    webp.flags |= ANIMATION;
    webp.pixels.writeBytes(chunk("ANIM", new byte[6]));
    for (byte[] frame : new byte[][] {chunk("VP8L", lossless()), chunk("VP8 ", lossy())}) {
      ByteArrayOutputStream inner = new ByteArrayOutputStream();
      byte side = SIDE - 1;
      inner.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, side, 0, 0, side, 0, 0, 100, 0, 0, 0});
      inner.writeBytes(frame);
      if (talkative) {
        inner.writeBytes(chunk("note", utf8(PictureWords.PERSON)));
      }
      webp.pixels.writeBytes(chunk("ANMF", inner.toByteArray()));
    }
    return webp;
  }

  /** With one of everything that a file can carry beside its pixels. */
  public static PictureWebp aTalkativeWebp(int orientation) {
    return aWebp().talkative(orientation);
  }

  public PictureWebp talkative(int orientation) {
    withProfile(PictureMetadata.namedProfile()).withExif(orientation).withXmp();
    return withChunk("note", utf8(PictureWords.COMMENT)).withTrailer(utf8(PictureWords.KEYWORD));
  }

  public PictureWebp extended() {
    extended = true;
    return this;
  }

  public PictureWebp withProfile(byte[] profile) {
    flags |= PROFILE;
    early.writeBytes(chunk("ICCP", profile));
    return extended();
  }

  public PictureWebp withExif(int orientation) {
    flags |= EXIF;
    return withUnannouncedExif(PictureExif.full(orientation, new byte[] {1, 2, 3, 4})).extended();
  }

  public PictureWebp withUnannouncedExif(byte[] exif) {
    return withChunk("EXIF", exif);
  }

  public PictureWebp withXmp() {
    flags |= XMP;
    return withChunk("XMP ", PictureMetadata.xmp()).extended();
  }

  /** Behind the pixels. */
  public PictureWebp withChunk(String name, byte[] data) {
    late.writeBytes(chunk(name, data));
    return this;
  }

  public PictureWebp withTrailer(byte[] bytes) {
    trailer.writeBytes(bytes);
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (extended) {
      byte side = SIDE - 1;
      all.writeBytes(chunk("VP8X", new byte[] {(byte) flags, 0, 0, 0, side, 0, 0, side, 0, 0}));
    }
    all.writeBytes(early.toByteArray());
    all.writeBytes(pixels.toByteArray());
    all.writeBytes(late.toByteArray());
    byte[] file = new byte[12 + all.size() + trailer.size()];
    ByteBuffer out = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    out.put(utf8("RIFF")).putInt(4 + all.size()).put(utf8("WEBP")).put(all.toByteArray());
    out.put(trailer.toByteArray());
    return file;
  }

  public static byte[] chunk(String name, byte[] data) {
    return little(8 + data.length + data.length % 2)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .putInt(data.length)
        .put(data)
        .array();
  }

  private static byte[] lossy() {
    return HexFormat.of().parseHex(LOSSY);
  }

  /** All colours are constants but green, which is one of two: one bit a pixel. */
  private static byte[] lossless() {
    Bits bits = new Bits();
    bits.put(0x2F, 8).put(SIDE - 1, 14).put(SIDE - 1, 14).put(0, 4);
    bits.put(0, 3);
    bits.put(0b111, 3).put(40, 8).put(200, 8);
    for (int constant : new int[] {120, 30, 255, 0}) {
      bits.put(0b101, 3).put(constant, 8);
    }
    for (int i = 0; i < SIDE * SIDE; i++) {
      bits.put(i / 3 % 2, 1);
    }
    return bits.out.toByteArray();
  }

  /** Bits from the lowest on. */
  private static final class Bits {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int held;
    private int count;

    Bits put(int value, int bits) {
      for (int i = 0; i < bits; i++) {
        held |= ((value >> i) & 1) << count++;
        if (count == 8) {
          out.write(held);
          held = 0;
          count = 0;
        }
      }
      return this;
    }
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
