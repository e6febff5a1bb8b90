package school.gatehouse.testsupport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes PNG files for tests: {@code PicturePng.aPng().withText("Author", name).bytes()}. */
public final class PicturePng {

  private static final int HEADER_END = 8 + 25;
  private static final int END_CHUNK = 12;

  private final byte[] plain;
  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
  private final ByteArrayOutputStream late = new ByteArrayOutputStream();
  private final ByteArrayOutputStream trailer = new ByteArrayOutputStream();

  private PicturePng(byte[] plain) {
    this.plain = plain;
  }

  public static PicturePng aPng() {
    return of(PictureCanvas.drawn(60, 44, BufferedImage.TYPE_4BYTE_ABGR));
  }

  public static PicturePng of(BufferedImage picture) {
    return new PicturePng(PictureCanvas.encoded(picture, "png", false));
  }

  public static PicturePng interlaced(BufferedImage picture) {
    return new PicturePng(PictureCanvas.encoded(picture, "png", true));
  }

  /** With one of everything that a file can carry beside its picture. */
  public static PicturePng aTalkativePng(int orientation) {
    return aPng()
        .withProfile(PictureMetadata.namedProfile())
        .withText("Author", PictureWords.ARTIST)
        .withText(PictureWords.PERSON, "an unusual keyword")
        .withPackedText("Comment", PictureWords.COMMENT)
        .withXmp()
        .withChunk("eXIf", PictureExif.full(orientation, new byte[] {1, 2, 3, 4}))
        .withChunk("tIME", new byte[] {7, (byte) 0xE8, 6, 1, 10, 11, 12})
        .withChunk("prVt", PictureWords.OWNER.getBytes(StandardCharsets.UTF_8))
        .withLateChunk("tEXt", latin("Description\0" + PictureWords.CAPTION))
        .withTrailer(latin(PictureWords.SERIAL));
  }

  public PicturePng withText(String keyword, String text) {
    return withChunk("tEXt", latin(keyword + "\0" + text));
  }

  public PicturePng withPackedText(String keyword, String text) {
    return withChunk("zTXt", joined(latin(keyword + "\0\0"), packed(latin(text))));
  }

  public PicturePng withXmp() {
    return withChunk("iTXt", joined(latin("XML:com.adobe.xmp\0\0\0\0\0"), PictureMetadata.xmp()));
  }

  public PicturePng withProfile(byte[] profile) {
    return withChunk("iCCP", joined(latin(PictureWords.PROFILE + "\0\0"), packed(profile)));
  }

  public PicturePng withChunk(String type, byte[] data) {
    chunks.writeBytes(chunk(type, data));
    return this;
  }

  /** Behind the pixels. */
  public PicturePng withLateChunk(String type, byte[] data) {
    late.writeBytes(chunk(type, data));
    return this;
  }

  public PicturePng withTrailer(byte[] bytes) {
    trailer.writeBytes(bytes);
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, HEADER_END);
    out.writeBytes(chunks.toByteArray());
    out.write(plain, HEADER_END, plain.length - HEADER_END - END_CHUNK);
    out.writeBytes(late.toByteArray());
    out.write(plain, plain.length - END_CHUNK, END_CHUNK);
    out.writeBytes(trailer.toByteArray());
    return out.toByteArray();
  }

  /** Nothing but a header that claims a size, and a few pixels. */
  public static byte[] claiming(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    return joined(
        joined(latin("\u0089PNG\r\n\u001a\n"), chunk("IHDR", header.array())),
        joined(chunk("IDAT", packed(new byte[100])), chunk("IEND", new byte[0])));
  }

  public static byte[] packed(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 12];
    while (!deflater.finished()) {
      out.write(block, 0, deflater.deflate(block));
    }
    deflater.end();
    return out.toByteArray();
  }

  public static byte[] chunk(String type, byte[] data) {
    byte[] content = joined(latin(type), data);
    CRC32 crc = new CRC32();
    crc.update(content);
    return ByteBuffer.allocate(8 + content.length)
        .putInt(data.length)
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] start, byte[] rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(start);
    out.writeBytes(rest);
    return out.toByteArray();
  }
}
