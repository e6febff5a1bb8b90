package school.gatehouse.inspection;

import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether the pixel chunks, of each frame too, unpack to exactly the picture that is promised.
 *
 * <p>Less is a truncated picture; more may be the rest of an uncropped one, which must not leave.
 */
final class PngPixels {

  private static final int BLOCK = 1 << 16;
  private static final int DATA_AT = 8;
  private static final int AROUND = 12;
  private static final int SEQUENCE = 4;

  private final FileBytes file;
  private final PngHeader header;
  private final Inflater inflater = new Inflater();
  private final byte[] sink = new byte[BLOCK];
  private long promised;
  private long unpacked;
  private boolean started;

  PngPixels(FileBytes file, PngHeader header) {
    this.file = file;
    this.header = header;
    this.promised = header.pixelBytes();
  }

  void check(List<Part> parts) throws IOException, Damaged {
    try {
      for (Part part : parts) {
        part(part);
      }
      finish();
    } catch (DataFormatException e) {
      throw Damaged.broken();
    } finally {
      inflater.end();
    }
  }

  private void part(Part part) throws IOException, Damaged, DataFormatException {
    long data = part.offset() + DATA_AT;
    switch (part.name()) {
      case "IDAT" -> unpack(data, part.length() - AROUND);
      case "fcTL" -> frame(data);
      case "fdAT" -> unpack(data + SEQUENCE, part.length() - AROUND - SEQUENCE);
      default -> {}
    }
  }

  /** A frame control before any pixels belongs to the picture itself. */
  private void frame(long data) throws IOException, Damaged {
    long width = file.u32(data + 4);
    long height = file.u32(data + 8);
    boolean inside =
        file.u32(data + 12) + width <= header.width()
            && file.u32(data + 16) + height <= header.height();
    if (!inside || width < 1 || height < 1) {
      throw Damaged.broken();
    }
    if (started) {
      finish();
      promised = header.pixelBytes(width, height);
    }
  }

  private void finish() throws Damaged {
    if (!inflater.finished() || unpacked != promised) {
      throw Damaged.broken();
    }
    inflater.reset();
    unpacked = 0;
  }

  private void unpack(long from, long length) throws IOException, Damaged, DataFormatException {
    started = true;
    for (long done = 0; done < length; done += BLOCK) {
      if (inflater.finished()) {
        throw Damaged.broken();
      }
      inflater.setInput(file.read(from + done, (int) Math.min(BLOCK, length - done)));
      drain();
    }
  }

  private void drain() throws Damaged, DataFormatException {
    int got = inflater.inflate(sink);
    while (got > 0) {
      unpacked += got;
      if (unpacked > promised) {
        throw Damaged.broken();
      }
      got = inflater.inflate(sink);
    }
    if (inflater.needsDictionary() || (inflater.finished() && inflater.getRemaining() > 0)) {
      throw Damaged.broken();
    }
  }
}
