package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Writes boxes. */
final class Boxes {

  private Boxes() {}

  static byte[] box(String type, byte[]... parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      body.writeBytes(part);
    }
    return ByteBuffer.allocate(8 + body.size())
        .putInt(8 + body.size())
        .put(BoxFile.ascii(type))
        .put(body.toByteArray())
        .array();
  }

  /** A box with a version, flags and more. */
  static byte[] full(String type, byte[] versionAndFlags, byte[]... parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      body.writeBytes(part);
    }
    return box(type, versionAndFlags, body.toByteArray());
  }
}
