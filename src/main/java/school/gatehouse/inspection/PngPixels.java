package school.gatehouse.inspection;

import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether the pixel chunks unpack to exactly the picture that the header promises.
 *
 * <p>Less is a truncated picture; more may be the rest of an uncropped one, which must not leave.
 */
final class PngPixels {

  private static final int BLOCK = 1 << 16;

  private final FileBytes file;
  private final PngHeader header;
  private final byte[] sink = new byte[BLOCK];
  private long unpacked;

  PngPixels(FileBytes file, PngHeader header) {
    this.file = file;
    this.header = header;
  }

  void check(List<Part> parts) throws IOException, Damaged {
    Inflater inflater = new Inflater();
    try {
      for (Part part : parts) {
        if (part.name().equals("IDAT")) {
          unpack(inflater, part.offset() + 8, part.length() - 12);
        }
      }
      if (!inflater.finished() || unpacked != header.pixelBytes()) {
        throw Damaged.broken();
      }
    } catch (DataFormatException e) {
      throw Damaged.broken();
    } finally {
      inflater.end();
    }
  }

  private void unpack(Inflater inflater, long from, long length)
      throws IOException, Damaged, DataFormatException {
    for (long done = 0; done < length; done += BLOCK) {
      if (inflater.finished()) {
        throw Damaged.broken();
      }
      inflater.setInput(file.read(from + done, (int) Math.min(BLOCK, length - done)));
      drain(inflater);
    }
  }

  private void drain(Inflater inflater) throws Damaged, DataFormatException {
    int got = inflater.inflate(sink);
    while (got > 0) {
      unpacked += got;
      if (unpacked > header.pixelBytes()) {
        throw Damaged.broken();
      }
      got = inflater.inflate(sink);
    }
    if (inflater.needsDictionary() || (inflater.finished() && inflater.getRemaining() > 0)) {
      throw Damaged.broken();
    }
  }
}
