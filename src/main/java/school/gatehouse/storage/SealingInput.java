package school.gatehouse.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** Gives out a plain stream sealed; holds a segment or two, however long the stream is. */
final class SealingInput extends InputStream {
  private static final int STEP = 1 << 16;

  private final InputStream plain;
  private final Sealed sealed = new Sealed();
  private final OutputStream sealing;
  private final byte[] step = new byte[STEP];
  private boolean ended;

  SealingInput(InputStream plain, Seal seal) {
    this.plain = plain;
    this.sealing = seal.sealing(sealed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    while (sealed.isTaken()) {
      if (ended) {
        return -1;
      }
      sealMore();
    }
    return sealed.take(target, offset, length);
  }

  private void sealMore() throws IOException {
    sealed.reset();
    int count = plain.read(step);
    if (count < 0) {
      sealing.close();
      ended = true;
    } else {
      sealing.write(step, 0, count);
    }
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }

  /** What came out of the cipher and was not yet taken. */
  private static final class Sealed extends ByteArrayOutputStream {
    private int taken;

    @Override
    public synchronized void reset() {
      super.reset();
      taken = 0;
    }

    synchronized boolean isTaken() {
      return taken == count;
    }

    synchronized int take(byte[] target, int offset, int length) {
      int part = Math.min(length, count - taken);
      System.arraycopy(buf, taken, target, offset, part);
      taken += part;
      return part;
    }
  }
}
