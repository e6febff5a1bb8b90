package school.gatehouse.cleaning.recording;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Writes frames one after the other. */
final class FrameCopy implements Closeable {

  private final OutputStream out;

  FrameCopy(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  void frame(FileBytes bytes, long at, int length) throws IOException, Damaged {
    for (int i = 0; i < length; i++) {
      out.write(bytes.at(at + i));
    }
  }

  void zeros(int length) throws IOException {
    out.write(new byte[length]);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
