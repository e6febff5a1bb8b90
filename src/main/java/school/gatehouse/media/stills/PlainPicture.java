package school.gatehouse.media.stills;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Whether a phone's picture is put together only in ways that ffmpeg follows. It does not cut a
 * picture of tiles to its clean aperture (seen with 8.1), so it would show who was cut off, and
 * knows nothing of pictures derived from others.
 */
final class PlainPicture {

  private static final Set<String> DERIVED = Set.of("iden", "iovl", "tmap");
  private static final int LARGEST = 16 << 20;

  private PlainPicture() {}

  /** A word that stands there by chance makes it a no; that is rare and harmless. */
  static boolean isIn(Path file) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int pictures = 0;
      long at = 0;
      while (at < in.length()) {
        in.seek(at);
        long length = Integer.toUnsignedLong(in.readInt());
        String name = latin(read(in, 4));
        length = length == 1 ? in.readLong() : length == 0 ? in.length() - at : length;
        if (length < 8 || name.equals("moov")) {
          return false;
        }
        at += length;
        if (name.equals("meta") && (++pictures > 1 || !isPlain(in, at))) {
          return false;
        }
      }
      return pictures == 1 && at == in.length();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isPlain(RandomAccessFile in, long end) throws IOException {
    long length = end - in.getFilePointer();
    if (length < 0 || length > LARGEST) {
      return false;
    }
    String words = latin(read(in, (int) length));
    boolean cutTiles = words.contains("grid") && words.contains("clap");
    return !cutTiles && DERIVED.stream().noneMatch(words::contains);
  }

  private static byte[] read(RandomAccessFile in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
