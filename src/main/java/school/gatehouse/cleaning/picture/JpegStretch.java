package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** A stretch of a JPEG inside another file that holds tables or pixels, and nothing beside them. */
record JpegStretch(long from, long length) {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF = 0xE0;

  /** Without a small picture. */
  private static final int JFIF_LENGTH = 16;

  private static final int ADOBE = 0xEE;
  private static final int ADOBE_LENGTH = 14;

  /** Everything from the start marker to the end marker but comments and application segments. */
  static List<JpegStretch> in(FileBytes file, long from, long end) throws IOException, Damaged {
    if (end - from < 2 || file.u16(from) != 0xFF00 + START) {
      throw Damaged.broken();
    }
    List<JpegStretch> kept = new ArrayList<>();
    kept.add(new JpegStretch(from, 2));
    long at = from + 2;
    while (at + 2 <= end) {
      if (file.at(at) == 0xFF && file.at(at + 1) == 0xFF) {
        at++;
        continue;
      }
      int marker = marker(file, at);
      if (marker == END) {
        kept.add(new JpegStretch(at, 2));
        return kept;
      }
      long next = segmentEnd(file, at, marker, end);
      if (isKept(file, at, marker)) {
        kept.add(new JpegStretch(at, next - at));
      }
      at = next;
    }
    return kept;
  }

  private static int marker(FileBytes file, long at) throws IOException, Damaged {
    int marker = file.at(at + 1);
    if (file.at(at) != 0xFF || marker < 0xC0) {
      throw Damaged.broken();
    }
    return marker;
  }

  private static long segmentEnd(FileBytes file, long at, int marker, long end)
      throws IOException, Damaged {
    int length = file.u16(at + 2);
    long next = at + 2 + length;
    if (length < 2 || next > end) {
      throw Damaged.truncated();
    }
    return marker == SCAN ? scanEnd(file, next, end) : next;
  }

  /** Scans end at the first marker that is neither a stuffed byte nor a restart. */
  private static long scanEnd(FileBytes file, long from, long end) throws IOException, Damaged {
    long at = from;
    while (at < end) {
      if (file.at(at) == 0xFF && at + 1 < end) {
        int next = file.at(at + 1);
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
          return at;
        }
      }
      at++;
    }
    return end;
  }

  private static boolean isKept(FileBytes file, long at, int marker) throws IOException, Damaged {
    return switch (marker) {
      case ADOBE -> file.u16(at + 2) == ADOBE_LENGTH && file.u32(at + 4) == 0x41646F62;
      case JFIF -> file.u16(at + 2) == JFIF_LENGTH && file.u32(at + 4) == 0x4A464946;
      default -> marker <= 0xDF;
    };
  }
}
