package school.gatehouse.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * Tells what a failure to read means at this point: a cut line below the cipher, changed bytes
 * above it.
 */
final class OpenedInput extends FilterInputStream {
  private final Function<IOException, RuntimeException> meaning;

  OpenedInput(InputStream in, Function<IOException, RuntimeException> meaning) {
    super(in);
    this.meaning = meaning;
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException failed) {
      throw meaning.apply(failed);
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    try {
      return super.read(target, offset, length);
    } catch (IOException failed) {
      throw meaning.apply(failed);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
