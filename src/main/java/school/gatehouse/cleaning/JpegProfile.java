package school.gatehouse.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import school.gatehouse.inspection.Part;

/** A colour profile as JPEG carries it: cut into numbered segments. */
final class JpegProfile {

  private static final byte[] NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
  private static final int NUMBER_AT = 4 + NAME.length;
  private static final int DATA_AT = NUMBER_AT + 2;
  private static final int MOST = 65_535 - 2 - NAME.length - 2;

  private JpegProfile() {}

  /** Empty when there is none or a piece is missing, as decoders see it too. */
  static Optional<byte[]> read(Source file, List<Part> parts) throws IOException {
    TreeMap<Integer, byte[]> pieces = new TreeMap<>();
    int count = 0;
    for (Part part : parts) {
      if (part.name().equals("APP2 ICC_PROFILE") && part.length() > DATA_AT) {
        byte[] segment = file.read(part);
        count = segment[NUMBER_AT + 1] & 0xFF;
        pieces.putIfAbsent(
            segment[NUMBER_AT] & 0xFF, Arrays.copyOfRange(segment, DATA_AT, segment.length));
      }
    }
    boolean complete =
        count > 0 && pieces.size() == count && pieces.firstKey() == 1 && pieces.lastKey() == count;
    return complete ? Optional.of(joined(pieces)) : Optional.empty();
  }

  static void write(byte[] profile, OutputStream target) throws IOException {
    int count = (profile.length + MOST - 1) / MOST;
    for (int i = 0; i < count; i++) {
      int from = i * MOST;
      int length = Math.min(MOST, profile.length - from);
      target.write(
          ByteBuffer.allocate(DATA_AT)
              .putShort((short) 0xFFE2)
              .putShort((short) (DATA_AT - 2 + length))
              .put(NAME)
              .put((byte) (i + 1))
              .put((byte) count)
              .array());
      target.write(profile, from, length);
    }
  }

  private static byte[] joined(SortedMap<Integer, byte[]> pieces) {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    pieces.values().forEach(profile::writeBytes);
    return profile.toByteArray();
  }
}
