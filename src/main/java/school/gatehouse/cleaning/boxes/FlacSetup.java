package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** FLAC sound in a film: of its metadata blocks only those of numbers stay. */
final class FlacSetup {

  private static final int STREAM_INFO = 0;
  private static final int PADDING = 1;
  private static final int SEEK_TABLE = 3;
  private static final int LAST = 0x80;

  private FlacSetup() {}

  static void keep(BoxFile file, Box box) throws IOException, Damaged {
    FileBytes in = file.in();
    long at = box.body() + 4;
    while (at + 4 <= box.end()) {
      int type = in.at(at) & ~LAST;
      long end = at + 4 + (in.u32(at) & 0xFFFFFF);
      if (end > box.end()) {
        throw Damaged.broken();
      }
      if (type == STREAM_INFO || type == SEEK_TABLE) {
        file.notes().payload(at, end - at);
      } else {
        padding(file, at, end, type);
      }
      at = end;
    }
    file.zero(at, box.end(), "padding");
  }

  private static void padding(BoxFile file, long at, long end, int type)
      throws IOException, Damaged {
    file.zero(at + 4, end, "sound tags");
    if (type != PADDING) {
      file.notes().removed("sound tags");
      file.write(at, new byte[] {(byte) ((file.in().at(at) & LAST) | PADDING)});
    }
  }
}
