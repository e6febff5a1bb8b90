package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;

/**
 * A file whose end is an end: some decoders go on asking for bytes behind it, once for each of
 * millions of pixels that a damaged header promises.
 */
final class EndingInput extends FileImageInputStream {

  /** Sound pictures are read a few bytes past their end by decoders that fill a buffer. */
  private static final int PATIENCE = 10_000;

  private int asked;

  EndingInput(Path file) throws IOException {
    super(file.toFile());
  }

  @Override
  public int read() throws IOException {
    return counted(super.read());
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    return counted(super.read(target, from, length));
  }

  private int counted(int got) throws IOException {
    asked += got < 0 ? 1 : 0;
    if (asked > PATIENCE) {
      throw new IOException("the picture ends before its pixels do");
    }
    return got;
  }
}
