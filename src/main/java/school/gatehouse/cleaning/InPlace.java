package school.gatehouse.cleaning;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A copy of the same length as its original in which stretches are written over: constant memory,
 * and every offset in the file stays true.
 */
public final class InPlace implements Closeable {

  private static final byte[] ZEROS = new byte[1 << 16];

  private final RandomAccessFile copy;

  public InPlace(Path original, Path target) throws IOException {
    try (FileChannel from = FileChannel.open(original, StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long size = from.size();
      for (long at = 0; at < size; ) {
        at += from.transferTo(at, size - at, to);
      }
    }
    copy = new RandomAccessFile(target.toFile(), "rw");
  }

  public void zero(long from, long length) throws IOException {
    copy.seek(from);
    for (long left = length; left > 0; left -= ZEROS.length) {
      copy.write(ZEROS, 0, (int) Math.min(left, ZEROS.length));
    }
  }

  public void write(long from, byte[] bytes) throws IOException {
    copy.seek(from);
    copy.write(bytes);
  }

  @Override
  public void close() throws IOException {
    copy.close();
  }
}
