package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;

/** Which way up a film is shown, as an EXIF orientation. */
final class Turn {

  private static final long ONE = 0x10000;

  private Turn() {}

  static int of(BoxFile file, TrackFacts track) throws IOException, Damaged {
    Optional<Box> header = file.find(track.box(), "tkhd");
    if (header.isEmpty()) {
      return 1;
    }
    long matrix = header.get().end() - 44;
    long b = (int) file.in().u32(matrix + 4);
    long a = (int) file.in().u32(matrix);
    if (a == -ONE) {
      return 3;
    }
    if (b == ONE) {
      return 6;
    }
    return b == -ONE ? 8 : 1;
  }
}
