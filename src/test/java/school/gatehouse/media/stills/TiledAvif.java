package school.gatehouse.media.stills;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One picture of two tiles side by side, as phones store theirs, out of two AVIFs of a size. */
public final class TiledAvif {

  private TiledAvif() {}

  /**
   * The whole file.
   *
   * @param turns quarter turns against the clock in which it is shown
   */
  public static byte[] of(Path left, Path right, int width, int height, int turns)
      throws IOException {
    byte[] first = pictureIn(left);
    byte[] second = pictureIn(right);
    byte[] head = box("ftyp", ascii("avif"), u32(0), ascii("mif1avif"));
    byte[] properties =
        box("ipco", setupIn(left), size(width, height), size(2 * width, height), turn(turns));
    byte[] meta = meta(0, first.length, second.length, properties, width, height);
    int start = head.length + meta.length + 8;
    meta = meta(start, first.length, second.length, properties, width, height);
    return joined(head, meta, box("mdat", first, second));
  }

  private static byte[] meta(
      int at, int first, int second, byte[] properties, int width, int height) {
    byte[] grid = joined(new byte[] {0, 0, 0, 1}, u16(2 * width, height));
    byte[] associations =
        full("ipma", 0, u32(3), links(1, 0x81, 2), links(2, 0x81, 2), links(3, 3, 0x84));
    return full(
        "meta",
        0,
        full("hdlr", 0, u32(0), ascii("pict"), new byte[13]),
        full("pitm", 0, u16(3)),
        full("iinf", 0, u16(3), item(1, "av01"), item(2, "av01"), item(3, "grid")),
        full(
            "iloc",
            0x1000000,
            u16(0x4400, 3),
            place(1, 0, at, first),
            place(2, 0, at + first, second),
            place(3, 1, 0, grid.length)),
        full("iref", 0, box("dimg", u16(3, 2, 1, 2))),
        box("iprp", properties, associations),
        box("idat", grid));
  }

  private static byte[] item(int id, String type) {
    return full("infe", 0x2000000, u16(id, 0), ascii(type), new byte[1]);
  }

  private static byte[] place(int id, int method, int offset, int length) {
    return joined(u16(id, method, 0, 1), u32(offset), u32(length));
  }

  private static byte[] links(int id, int first, int second) {
    return joined(u16(id), new byte[] {2, (byte) first, (byte) second});
  }

  private static byte[] size(int width, int height) {
    return full("ispe", 0, u32(width), u32(height));
  }

  private static byte[] turn(int turns) {
    return box("irot", new byte[] {(byte) turns});
  }

  /** A whole box with how the picture is to be decoded. */
  private static byte[] setupIn(Path file) throws IOException {
    return boxIn(file, "av1C", 0);
  }

  private static byte[] pictureIn(Path file) throws IOException {
    return boxIn(file, "mdat", 8);
  }

  private static byte[] boxIn(Path file, String name, int from) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int at = new String(all, StandardCharsets.ISO_8859_1).indexOf(name) - 4;
    return Arrays.copyOfRange(all, at + from, at + ByteBuffer.wrap(all).getInt(at));
  }

  private static byte[] full(String name, int versionAndFlags, byte[]... parts) {
    return box(name, u32(versionAndFlags), joined(parts));
  }

  private static byte[] box(String name, byte[]... parts) {
    byte[] body = joined(parts);
    return joined(u32(body.length + 8), ascii(name), body);
  }

  private static byte[] u16(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length);
    for (int number : numbers) {
      bytes.putShort((short) number);
    }
    return bytes.array();
  }

  private static byte[] u32(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
