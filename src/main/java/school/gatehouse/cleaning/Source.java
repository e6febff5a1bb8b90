package school.gatehouse.cleaning;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.Part;

/** A file that is read part by part, however large it is. */
final class Source implements Closeable {

  private final FileBytes file;

  Source(Path path) throws IOException {
    this(new FileBytes(path));
  }

  Source(FileBytes file) {
    this.file = file;
  }

  long size() {
    return file.size();
  }

  void copy(Part part, OutputStream target) throws IOException {
    copy(part.offset(), part.length(), target);
  }

  void copy(long offset, long length, OutputStream target) throws IOException {
    try {
      file.copy(offset, length, target);
    } catch (Damaged e) {
      throw endsEarly(e);
    }
  }

  /** For small parts only; inspection caps what stands beside the picture. */
  byte[] read(Part part) throws IOException {
    try {
      return file.read(part.offset(), Math.toIntExact(part.length()));
    } catch (Damaged e) {
      throw endsEarly(e);
    }
  }

  private static IOException endsEarly(Damaged cause) {
    IOException ends = new EOFException("part ends early");
    ends.initCause(cause);
    return ends;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
