package school.gatehouse.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads anywhere in a file: a small one is held whole, of a large one 64 KiB at a time. */
public final class FileBytes implements Closeable {

  private static final int SMALL = 1 << 18;
  private static final int WINDOW = 1 << 16;
  private static final int SHORT = WINDOW / 8;

  private interface Disk {
    int read(ByteBuffer bytes, long position) throws IOException;
  }

  private final Disk disk;
  private final Closeable opened;
  private final long size;
  private final ByteBuffer window;
  private long start;

  public FileBytes(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    disk = channel::read;
    opened = channel;
    size = channel.size();
    window = ByteBuffer.allocate(size <= SMALL ? (int) size : WINDOW).limit(0);
  }

  /** A file that is in memory already. */
  public FileBytes(byte[] file) {
    disk = (bytes, position) -> -1;
    opened = () -> {};
    size = file.length;
    window = ByteBuffer.wrap(file);
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
      int end = window.limit();
      int found = NextByte.in(window.array(), value, (int) (from - start), end);
      if (found < end) {
        return start + found;
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
    if (length > 0 && length <= SHORT && !holds(position, length)) {
      load(position);
    }
    if (holds(position, length)) {
      byte[] bytes = new byte[length];
      window.get((int) (position - start), bytes);
      return bytes;
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    fill(bytes, position);
    return bytes.array();
  }

  /** Writes a stretch of any length to a target. */
  public void copy(long position, long length, OutputStream target) throws IOException, Damaged {
    requireInside(position, length);
    long at = position;
    long end = position + length;
    while (at < end) {
      at(at);
      int from = (int) (at - start);
      int count = (int) Math.min(window.limit() - from, end - at);
      target.write(window.array(), from, count);
      at += count;
    }
  }

  public void requireInside(long position, long length) throws Damaged {
    if (position < 0 || length < 0 || position > size - length) {
      throw Damaged.truncated();
    }
  }

  private boolean holds(long position, int length) {
    return position >= start && position + length <= start + window.limit();
  }

  private void load(long position) throws IOException, Damaged {
    requireInside(position, 1);
    long from = size <= window.capacity() ? 0 : position;
    window.clear().limit((int) Math.min(window.capacity(), size - from));
    try {
      fill(window, from);
    } catch (IOException | Damaged e) {
      window.limit(0);
      throw e;
    }
    window.rewind();
    start = from;
  }

  private void fill(ByteBuffer bytes, long position) throws IOException, Damaged {
    long at = position;
    while (bytes.hasRemaining()) {
      int read = disk.read(bytes, at);
      if (read < 0) {
        throw Damaged.truncated();
      }
      at += read;
    }
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
