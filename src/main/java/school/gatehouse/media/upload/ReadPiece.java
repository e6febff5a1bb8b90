package school.gatehouse.media.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads from a connection into a file until a piece is full, all is there, or the line is cut. */
final class ReadPiece {

  private static final int AT_ONCE = 1 << 16;
  private static final long BETWEEN_BEATS = 5_000_000_000L;

  private final InputStream body;
  private final Optional<Checksum> checksum;
  private final Runnable beat;
  private long lastBeat = System.nanoTime();
  private boolean more = true;
  private boolean cut;

  /**
   * @param beat is called every few seconds while bytes arrive
   */
  ReadPiece(InputStream body, Optional<Checksum> checksum, Runnable beat) {
    this.body = body;
    this.checksum = checksum;
    this.beat = beat;
  }

  /** Whether there may be more to read. */
  boolean hasMore() {
    return more;
  }

  /** Whether the line was cut before the end. */
  boolean isCut() {
    return cut;
  }

  /**
   * Reads the next piece.
   *
   * @return how many bytes lie in the file now
   */
  long into(Path file, long most) {
    try (var out = Files.newOutputStream(file)) {
      long bytes = 0;
      var buffer = new byte[AT_ONCE];
      while (more && bytes < most) {
        int count = next(buffer, (int) Math.min(buffer.length, most - bytes));
        write(out, buffer, count);
        bytes += count;
      }
      return bytes;
    } catch (IOException full) {
      throw new UncheckedIOException("the spool cannot be written", full);
    }
  }

  private void write(OutputStream out, byte[] buffer, int count) throws IOException {
    out.write(buffer, 0, count);
    checksum.ifPresent(sum -> sum.add(buffer, count));
    if (System.nanoTime() - lastBeat > BETWEEN_BEATS) {
      beat.run();
      lastBeat = System.nanoTime();
    }
  }

  /** What has come before the line is cut is worth keeping: the client goes on from there. */
  private int next(byte[] buffer, int most) {
    try {
      int count = body.read(buffer, 0, most);
      more = count >= 0;
      return Math.max(0, count);
    } catch (IOException gone) {
      more = false;
      cut = true;
      return 0;
    }
  }
}
