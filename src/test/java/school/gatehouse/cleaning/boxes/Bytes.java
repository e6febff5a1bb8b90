package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Puts bytes and boxes together. */
final class Bytes {

  private Bytes() {}

  static byte[] box(String type, byte[]... parts) {
    byte[] body = join(parts);
    return join(u32(body.length + 8), latin(type), body);
  }

  /** A box with version and flags. */
  static byte[] full(String type, int versionAndFlags, byte[]... parts) {
    return box(type, u32(versionAndFlags), join(parts));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] u32(long... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
    for (long number : numbers) {
      bytes.putInt((int) number);
    }
    return bytes.array();
  }

  static byte[] u16(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length);
    for (int number : numbers) {
      bytes.putShort((short) number);
    }
    return bytes.array();
  }

  static byte[] zeros(int count) {
    return new byte[count];
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Samples that say where they come from. */
  static byte[] samples(int length, int seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
