package school.gatehouse.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads anywhere in a file of any size while holding 64 KiB of it. */
public final class FileBytes implements Closeable {

  private static final int WINDOW = 1 << 16;
  private static final int SHORT = WINDOW / 8;

  private final FileChannel channel;
  private final long size;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long start;

  public FileBytes(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.READ);
    size = channel.size();
  }

  public long size() {
    return size;
  }

  public int at(long position) throws IOException, Damaged {
    if (position < start || position >= start + window.limit()) {
      load(position);
    }
    return window.get((int) (position - start)) & 0xFF;
  }

  /** Where a byte value stands next, at a position or after it. */
  public long next(int value, long position) throws IOException, Damaged {
    long from = position;
    while (true) {
      at(from);
      byte[] bytes = window.array();
      int end = window.limit();
      for (int i = (int) (from - start); i < end; i++) {
        if (bytes[i] == (byte) value) {
          return start + i;
        }
      }
      from = start + end;
    }
  }

  public int u16(long position) throws IOException, Damaged {
    return (at(position) << 8) | at(position + 1);
  }

  public long u32(long position) throws IOException, Damaged {
    return ((long) u16(position) << 16) | u16(position + 2);
  }

  /** Short stretches come out of the window, for their neighbours are asked for next. */
  public byte[] read(long position, int length) throws IOException, Damaged {
    requireInside(position, length);
    if (length > 0 && length <= SHORT) {
      if (position < start || position + length > start + window.limit()) {
        load(position);
      }
      byte[] bytes = new byte[length];
      window.get((int) (position - start), bytes);
      return bytes;
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    fill(bytes, position);
    return bytes.array();
  }

  public void requireInside(long position, long length) throws Damaged {
    if (position < 0 || length < 0 || position > size - length) {
      throw Damaged.truncated();
    }
  }

  private void load(long position) throws IOException, Damaged {
    requireInside(position, 1);
    window.clear().limit((int) Math.min(WINDOW, size - position));
    fill(window, position);
    window.rewind();
    start = position;
  }

  private void fill(ByteBuffer bytes, long position) throws IOException, Damaged {
    long at = position;
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, at);
      if (read < 0) {
        throw Damaged.truncated();
      }
      at += read;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
