package school.gatehouse.cleaning;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A copy of the same length as its original in which stretches are written over: constant memory,
 * and every offset in the file stays true.
 */
public final class InPlace implements Closeable {

  private static final byte[] ZEROS = new byte[1 << 16];

  private final RandomAccessFile copy;
  private final long start;

  public InPlace(Path original, Path target) throws IOException {
    this(original, target, 0, Files.size(original));
  }

  /** A copy of one stretch; positions are still those in the original. */
  public InPlace(Path original, Path target, long start, long end) throws IOException {
    this.start = start;
    try (FileChannel from = FileChannel.open(original, StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long last = Math.min(end, from.size());
      for (long at = start; at < last; ) {
        at += from.transferTo(at, last - at, to);
      }
    }
    copy = new RandomAccessFile(target.toFile(), "rw");
  }

  public void zero(long from, long length) throws IOException {
    copy.seek(from - start);
    for (long left = length; left > 0; left -= ZEROS.length) {
      copy.write(ZEROS, 0, (int) Math.min(left, ZEROS.length));
    }
  }

  public void write(long from, byte[] bytes) throws IOException {
    copy.seek(from - start);
    copy.write(bytes);
  }

  @Override
  public void close() throws IOException {
    copy.close();
  }
}
