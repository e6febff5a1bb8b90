package school.gatehouse.testsupport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes EXIF blocks as a camera writes them: names, serials, place, thumbnail. */
public final class PictureExif {

  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;

  private record Entry(int tag, int type, int count, ByteBuffer data) {}

  private PictureExif() {}

  /** A whole TIFF block with everything personal in it. */
  public static byte[] full(int orientation, byte[] thumbnail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ByteBuffer.allocate(8).putInt(0x4D4D002A).putInt(8).array());
    int exifAt = 8 + size(main(orientation, 0, 0));
    int gpsAt = exifAt + size(exif());
    int thumbnailAt = gpsAt + size(gps());
    int pixelsAt = thumbnailAt + size(thumbnail(0, 0));
    write(out, main(orientation, exifAt, gpsAt), thumbnailAt);
    write(out, exif(), 0);
    write(out, gps(), 0);
    write(out, thumbnail(pixelsAt, thumbnail.length), 0);
    out.writeBytes(thumbnail);
    return out.toByteArray();
  }

  private static List<Entry> main(int orientation, int exifAt, int gpsAt) {
    return List.of(
        text(0x010E, PictureWords.CAPTION),
        text(0x010F, "Marker Ltd"),
        text(0x0110, PictureWords.MODEL),
        number(0x0112, SHORT, orientation),
        text(0x0132, "2024:06:01 10:11:12"),
        text(0x013B, PictureWords.ARTIST),
        text(0x8298, "(c) Marker School"),
        number(0x8769, LONG, exifAt),
        number(0x8825, LONG, gpsAt));
  }

  private static List<Entry> exif() {
    return List.of(
        text(0x9003, "2024:06:01 10:11:12"),
        text(0xA430, PictureWords.OWNER),
        text(0xA431, PictureWords.SERIAL),
        text(0xA435, PictureWords.LENS_SERIAL));
  }

  private static List<Entry> gps() {
    return List.of(
        text(1, "N"),
        place(2, 51, 30, 26),
        text(3, "W"),
        place(4, 0, 7, 39),
        text(29, "2024:06:01"));
  }

  private static List<Entry> thumbnail(int at, int length) {
    return List.of(
        number(0x0103, SHORT, 6), number(0x0201, LONG, at), number(0x0202, LONG, length));
  }

  private static Entry text(int tag, String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    return new Entry(tag, ASCII, bytes.length, ByteBuffer.wrap(bytes));
  }

  private static Entry number(int tag, int type, int value) {
    ByteBuffer data = ByteBuffer.allocate(4);
    if (type == SHORT) {
      data.putShort((short) value);
    } else {
      data.putInt(value);
    }
    return new Entry(tag, type, 1, data);
  }

  private static Entry place(int tag, int degrees, int minutes, int seconds) {
    ByteBuffer data = ByteBuffer.allocate(24);
    data.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(seconds).putInt(1);
    return new Entry(tag, RATIONAL, 3, data);
  }

  private static int size(List<Entry> entries) {
    int size = 6 + 12 * entries.size();
    for (Entry entry : entries) {
      size += entry.data().capacity() > 4 ? even(entry.data().capacity()) : 0;
    }
    return size;
  }

  private static void write(ByteArrayOutputStream out, List<Entry> entries, int next) {
    int dataAt = out.size() + 6 + 12 * entries.size();
    ByteBuffer directory = ByteBuffer.allocate(6 + 12 * entries.size());
    directory.putShort((short) entries.size());
    List<byte[]> behind = new ArrayList<>();
    for (Entry entry : entries) {
      directory.putShort((short) entry.tag()).putShort((short) entry.type());
      directory.putInt(entry.count());
      if (entry.data().capacity() > 4) {
        directory.putInt(dataAt);
        behind.add(Arrays.copyOf(entry.data().array(), even(entry.data().capacity())));
        dataAt += even(entry.data().capacity());
      } else {
        directory.put(Arrays.copyOf(entry.data().array(), 4));
      }
    }
    out.writeBytes(directory.putInt(next).array());
    behind.forEach(out::writeBytes);
  }

  private static int even(int length) {
    return length + length % 2;
  }
}
