package school.gatehouse.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A colour profile as PNG carries it: a name, a method byte, and the profile compressed. */
final class PngProfile {

  /** Name, end of name, method "deflate". */
  private static final byte[] START = "icc\0\0".getBytes(StandardCharsets.US_ASCII);

  private static final int DATA_AT = 8;
  private static final int CHECKSUM = 4;
  private static final int MOST = 8 << 20;

  private PngProfile() {}

  /** The profile in a whole chunk. */
  static byte[] unpacked(byte[] chunk) throws IOException {
    int from = DATA_AT;
    while (chunk[from] != 0) {
      from++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(chunk, from + 2, chunk.length - CHECKSUM - from - 2);
      return drained(inflater);
    } catch (DataFormatException e) {
      throw new IOException("profile does not unpack", e);
    } finally {
      inflater.end();
    }
  }

  static boolean hasPlainName(byte[] chunk) {
    return Arrays.equals(chunk, DATA_AT, DATA_AT + START.length, START, 0, START.length);
  }

  /** Chunk data with a name that says nothing; the same profile always gives the same bytes. */
  static byte[] packed(byte[] profile) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(START);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(profile);
    deflater.finish();
    byte[] block = new byte[1 << 14];
    while (!deflater.finished()) {
      out.write(block, 0, deflater.deflate(block));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] drained(Inflater inflater) throws DataFormatException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 14];
    int got = inflater.inflate(block);
    while (got > 0) {
      out.write(block, 0, got);
      if (out.size() > MOST) {
        throw new IOException("profile unpacks to too much");
      }
      got = inflater.inflate(block);
    }
    return out.toByteArray();
  }
}
