package school.gatehouse.cleaning;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import school.gatehouse.inspection.Part;

/** A file that is read part by part, however large it is. */
final class Source implements Closeable {

  private static final int BLOCK = 1 << 16;

  private final RandomAccessFile file;

  Source(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
  }

  long size() throws IOException {
    return file.length();
  }

  void copy(Part part, OutputStream target) throws IOException {
    copy(part.offset(), part.length(), target);
  }

  void copy(long offset, long length, OutputStream target) throws IOException {
    byte[] block = new byte[(int) Math.min(BLOCK, Math.max(1, length))];
    file.seek(offset);
    long left = length;
    while (left > 0) {
      int read = file.read(block, 0, (int) Math.min(BLOCK, left));
      if (read < 0) {
        throw new EOFException("part ends early");
      }
      target.write(block, 0, read);
      left -= read;
    }
  }

  /** For small parts only; inspection caps what stands beside the picture. */
  byte[] read(Part part) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(part.length())];
    file.seek(part.offset());
    file.readFully(bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
