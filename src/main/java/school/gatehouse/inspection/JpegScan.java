package school.gatehouse.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks a JPEG file marker by marker up to its first end marker, and refuses whatever is not sound.
 *
 * <p>Tables must be exactly as long as what they hold: a longer one could carry a message through
 * cleaning.
 */
final class JpegScan {

  /** Progressive pictures have about ten; each one costs a decoder a walk over all pixels. */
  private static final int MAX_SCANS = 100;

  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DNL = 0xDC;
  private static final int DHP = 0xDE;
  private static final int EXP = 0xDF;

  private final FileBytes file;
  private final Limits limits;
  private final List<Part> parts = new ArrayList<>();
  private int width;
  private int height;
  private int frames;
  private int scans;
  private long position;

  private JpegScan(FileBytes file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  static Structure of(FileBytes file, Limits limits) throws IOException, Damaged {
    return new JpegScan(file, limits).walk();
  }

  private Structure walk() throws IOException, Damaged {
    add("SOI", 0, 2);
    position = 2;
    int marker = nextMarker();
    while (marker != EOI) {
      segment(marker);
      marker = nextMarker();
    }
    add("EOI", position, 2);
    if (frames != 1 || scans == 0) {
      throw Damaged.broken();
    }
    limits.checkPixels(width, height);
    if (position + 2 < file.size()) {
      add(Part.TRAILER, position + 2, file.size() - position - 2);
    }
    return new Structure(width, height, parts);
  }

  /** Leaves the position at the 0xFF that the marker stands behind; fill bytes are stepped over. */
  private int nextMarker() throws IOException, Damaged {
    if (file.at(position) != 0xFF) {
      throw Damaged.broken();
    }
    while (file.at(position + 1) == 0xFF) {
      position++;
    }
    return file.at(position + 1);
  }

  private void segment(int marker) throws IOException, Damaged {
    if (marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8) || marker == DHP || marker == EXP) {
      throw Damaged.unusual();
    }
    int length = file.u16(position + 2);
    file.requireInside(position, length + 2L);
    byte[] start = JpegNames.start(file, position + 4, Math.max(0, length - 2));
    String name = JpegNames.of(marker, start);
    if (length < 2 || !JpegTables.isExact(name, file, position + 4, length - 2)) {
      throw Damaged.broken();
    }
    readFrame(marker);
    add(name, position, length + 2L);
    position += length + 2L;
    if (marker == SOS) {
      pixels();
    }
  }

  private void readFrame(int marker) throws IOException, Damaged {
    if (JpegNames.isFrame(marker)) {
      frames++;
      height = file.u16(position + 5);
      width = file.u16(position + 7);
      if (height > 0) {
        limits.checkPixels(width, height);
      }
    } else if (marker == DNL) {
      int lines = file.u16(position + 4);
      if (height != 0 && height != lines) {
        throw Damaged.broken();
      }
      height = lines;
    }
  }

  private void pixels() throws IOException, Damaged {
    scans++;
    if (frames != 1 || scans > MAX_SCANS) {
      throw Damaged.unusual();
    }
    long start = position;
    position = endOfPixels(start);
    add("SCAN", start, position - start);
  }

  /** Inside pixels 0xFF is followed by a stuffed 0 or a restart number; anything else ends them. */
  private long endOfPixels(long start) throws IOException, Damaged {
    long at = start;
    while (true) {
      at = file.next(0xFF, at);
      long next = at + 1;
      while (file.at(next) == 0xFF) {
        next++;
      }
      int code = file.at(next);
      if (code != 0 && (code < 0xD0 || code > 0xD7)) {
        return at;
      }
      at = next + 1;
    }
  }

  private void add(String name, long offset, long length) throws Damaged {
    if (parts.size() >= limits.parts()) {
      throw Damaged.tooManyParts();
    }
    parts.add(new Part(name, offset, length));
  }
}
