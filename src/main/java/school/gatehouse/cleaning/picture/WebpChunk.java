package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * One chunk of a RIFF file.
 *
 * @param from where its data begin
 * @param length of the data, without the byte that makes it even
 */
record WebpChunk(String name, long from, long length) {

  static final int HEAD = 8;

  /** The chunks of a stretch of the file, at most so many. */
  static List<WebpChunk> in(FileBytes file, long from, long end, int most)
      throws IOException, Damaged {
    List<WebpChunk> chunks = new ArrayList<>();
    long at = from;
    while (at + HEAD <= end) {
      WebpChunk chunk = at(file, at);
      if (chunk.length > end - chunk.from) {
        throw Damaged.truncated();
      }
      if (chunks.size() == most) {
        throw Damaged.tooManyParts();
      }
      chunks.add(chunk);
      at = chunk.from + even(chunk.length);
    }
    return chunks;
  }

  static byte[] head(String name, long length) {
    return ByteBuffer.allocate(HEAD)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .putInt((int) length)
        .array();
  }

  static Pieces made(String name, byte[] data) {
    Pieces made = new Pieces();
    made.add(head(name, data.length));
    made.add(data);
    made.add(new byte[data.length % 2]);
    return made;
  }

  /** The chunk as it is, with the byte that makes it even empty. */
  Pieces copied() {
    Pieces copied = new Pieces();
    copied.add(head(name, length));
    copied.add(from, length);
    copied.add(new byte[(int) (length % 2)]);
    return copied;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  boolean isPicture() {
    return is("VP8 ") || is("VP8L");
  }

  byte[] read(FileBytes file, int most) throws IOException, Damaged {
    if (length > most) {
      throw Damaged.tooMuchMetadata();
    }
    return file.read(from, (int) length);
  }

  static long even(long length) {
    return length + length % 2;
  }

  static long u32(FileBytes file, long at) throws IOException, Damaged {
    return Integer.toUnsignedLong(Integer.reverseBytes((int) file.u32(at)));
  }

  private static WebpChunk at(FileBytes file, long at) throws IOException, Damaged {
    String name = new String(file.read(at, 4), StandardCharsets.ISO_8859_1);
    return new WebpChunk(name, at + HEAD, u32(file, at + 4));
  }
}
