package school.gatehouse.testsupport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes TIFF files for tests: {@code PictureTiff.aTiff().withText(315, name).bytes()}. */
public final class PictureTiff {

  private static final int SIDE = 24;

  private record Tag(int type, int count, ByteBuffer value) {}

  private final List<TreeMap<Integer, Tag>> pages = new ArrayList<>();
  private final List<byte[]> pixels = new ArrayList<>();
  private final ByteOrder order;

  private PictureTiff(ByteOrder order) {
    this.order = order;
  }

  public static PictureTiff aTiff() {
    return aTiff(ByteOrder.LITTLE_ENDIAN);
  }

  public static PictureTiff aTiff(ByteOrder order) {
    return new PictureTiff(order).withPage();
  }

  /** With one of everything that a file can carry beside its pixels. */
  public static PictureTiff aTalkativeTiff(ByteOrder order, int orientation) {
    byte[] photoshop = PictureMetadata.photoshop();
    byte[] resources = Arrays.copyOfRange(photoshop, 14, photoshop.length);
    return aTiff(order)
        .withShort(274, orientation)
        .withText(270, PictureWords.CAPTION)
        .withText(272, PictureWords.MODEL)
        .withText(315, PictureWords.ARTIST)
        .withText(51_000, PictureWords.SERIAL)
        .withBytes(700, PictureMetadata.xmp())
        .withBytes(34_377, resources)
        .withBytes(34_675, PictureMetadata.namedProfile())
        .withDirectory(34_665, 42_032, PictureWords.OWNER)
        .withPage()
        .withText(285, PictureWords.PERSON);
  }

  /** One more page; what follows is written in it. */
  public PictureTiff withPage() {
    pages.add(new TreeMap<>());
    byte[] grey = new byte[SIDE * SIDE];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) (i * 7 + pages.size());
    }
    withShort(256, SIDE).withShort(257, SIDE).withShort(258, 8).withShort(259, 1);
    withShort(262, 1).withShort(277, 1).withShort(278, SIDE);
    return withPixels(grey);
  }

  public PictureTiff withPixels(byte[] strip) {
    if (pixels.size() == pages.size()) {
      pixels.remove(pixels.size() - 1);
    }
    pixels.add(strip);
    return withLong(273, 0).withLong(279, strip.length);
  }

  public PictureTiff withShort(int tag, int value) {
    return with(tag, new Tag(3, 1, buffer(2).putShort((short) value)));
  }

  /** Three channels of eight bits. */
  public PictureTiff withColours(int kind) {
    ByteBuffer bits = buffer(6);
    for (int i = 0; i < 3; i++) {
      bits.putShort((short) 8);
    }
    return withShort(262, kind).withShort(277, 3).with(258, new Tag(3, 3, bits));
  }

  public PictureTiff withLong(int tag, int value) {
    return with(tag, new Tag(4, 1, buffer(4).putInt(value)));
  }

  public PictureTiff withText(int tag, String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    return with(tag, new Tag(2, bytes.length, buffer(bytes.length).put(bytes)));
  }

  public PictureTiff withBytes(int tag, byte[] bytes) {
    return with(tag, new Tag(7, bytes.length, buffer(bytes.length).put(bytes)));
  }

  /** A directory of its own with a single text. */
  public PictureTiff withDirectory(int tag, int inner, String text) {
    TreeMap<Integer, Tag> held = pages.remove(pages.size() - 1);
    pages.add(new TreeMap<>());
    withText(inner, text);
    TreeMap<Integer, Tag> made = pages.remove(pages.size() - 1);
    pages.add(held);
    return with(tag, new Tag(-1, 1, ByteBuffer.wrap(directory(made, 0, 0))));
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        buffer(8)
            .putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949))
            .putShort((short) 42)
            .putInt(8)
            .array());
    for (int i = 0; i < pages.size(); i++) {
      TreeMap<Integer, Tag> page = new TreeMap<>(pages.get(i));
      byte[] strip = pixels.get(i);
      page.computeIfPresent(273, (tag, old) -> new Tag(4, 1, buffer(4).putInt(out.size())));
      int next = out.size() + strip.length + directory(page, 0, 0).length;
      int directoryAt = out.size() + strip.length;
      out.writeBytes(strip);
      out.writeBytes(directory(page, directoryAt, i + 1 < pages.size() ? next : 0));
    }
    return linked(out.toByteArray());
  }

  /** The first directory lies behind the first pixels; each next one behind its own. */
  private byte[] linked(byte[] file) {
    ByteBuffer all = ByteBuffer.wrap(file).order(order);
    all.putInt(4, 8 + pixels.get(0).length);
    int at = 8;
    for (int i = 0; i + 1 < pages.size(); i++) {
      int directory = at + pixels.get(i).length;
      int nextAt = directory + 2 + 12 * pages.get(i).size();
      at = all.getInt(nextAt);
      all.putInt(nextAt, at + pixels.get(i + 1).length);
    }
    return file;
  }

  private byte[] directory(SortedMap<Integer, Tag> tags, int place, int next) {
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    byte[] written = new byte[2 + 12 * tags.size() + 4];
    ByteBuffer directory = ByteBuffer.wrap(written).order(order);
    directory.putShort((short) tags.size());
    tags.forEach(
        (number, tag) -> {
          int at = place + directory.capacity() + behind.size();
          directory.putShort((short) (int) number);
          if (tag.type() == -1) {
            behind.writeBytes(moved(tag.value().array(), at));
            directory.putShort((short) 4).putInt(1).putInt(at);
          } else if (tag.value().capacity() > 4) {
            behind.writeBytes(tag.value().array());
            directory.putShort((short) tag.type()).putInt(tag.count()).putInt(at);
          } else {
            directory.putShort((short) tag.type()).putInt(tag.count());
            directory.put(Arrays.copyOf(tag.value().array(), 4));
          }
          behind.writeBytes(new byte[behind.size() % 2]);
        });
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    directory.putInt(next);
    all.writeBytes(written);
    all.writeBytes(behind.toByteArray());
    return all.toByteArray();
  }

  /** A directory of one tag, made for place 0. */
  private byte[] moved(byte[] made, int place) {
    byte[] copy = made.clone();
    ByteBuffer entry = ByteBuffer.wrap(copy).order(order);
    entry.putInt(10, entry.getInt(10) + place);
    return copy;
  }

  private PictureTiff with(int number, Tag tag) {
    pages.get(pages.size() - 1).put(number, tag);
    return this;
  }

  private ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(order);
  }
}
