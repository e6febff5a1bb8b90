package school.gatehouse.cleaning.packages;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip that tells nothing but its parts: one fixed day, no owners, no remarks; the same
 * parts always give the same bytes.
 */
final class Zipped implements Closeable {

  private static final short FIRST_DAY = 0x0021;
  private static final short UTF_8_NAMES = 0x0800;
  private static final short VERSION = 20;

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private long at;
  private int count;

  Zipped(Path target) throws IOException {
    out =
        new BufferedOutputStream(
            Files.newOutputStream(target, StandardOpenOption.CREATE_NEW), 1 << 16);
  }

  /** For text: packed. */
  void add(String name, byte[] content) throws IOException {
    write(name, content, deflated(content), (short) 8);
  }

  /** For what is packed already, and what must be readable without unpacking. */
  void store(String name, byte[] content) throws IOException {
    write(name, content, content, (short) 0);
  }

  private void write(String name, byte[] content, byte[] packed, short method) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    byte[] facts =
        ByteBuffer.allocate(26)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort(VERSION)
            .putShort(path.length == name.length() ? 0 : UTF_8_NAMES)
            .putShort(method)
            .putShort((short) 0)
            .putShort(FIRST_DAY)
            .putInt((int) crc.getValue())
            .putInt(packed.length)
            .putInt(content.length)
            .putShort((short) path.length)
            .putShort((short) 0)
            .array();
    list(facts, path);
    out.write(new byte[] {'P', 'K', 3, 4});
    out.write(facts);
    out.write(path);
    out.write(packed);
    at += 30L + path.length + packed.length;
    count++;
  }

  private void list(byte[] facts, byte[] path) throws IOException {
    directory.write(new byte[] {'P', 'K', 1, 2, (byte) VERSION, 0});
    directory.write(facts);
    directory.write(
        ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN).putInt(10, (int) at).array());
    directory.write(path);
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] block = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(block, 0, deflater.deflate(block));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(directory.toByteArray());
      out.write(
          ByteBuffer.allocate(22)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(0x06054b50)
              .putInt(0)
              .putShort((short) count)
              .putShort((short) count)
              .putInt(directory.size())
              .putInt((int) at)
              .array());
    }
  }
}
