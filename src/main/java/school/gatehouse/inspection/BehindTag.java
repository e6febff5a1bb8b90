package school.gatehouse.inspection;

import java.io.IOException;
import java.util.Arrays;

/** Tells MP3 from FLAC where a tag stands in front, which all sound files can have. */
final class BehindTag {

  private static final int HEADER = 10;
  private static final byte[] TAG = {'I', 'D', '3'};
  private static final byte[] FLAC = {'f', 'L', 'a', 'C'};

  private BehindTag() {}

  static FileType type(FileBytes bytes) throws IOException, Damaged {
    long at = 0;
    while (stands(bytes, at, TAG) && at + HEADER <= bytes.size()) {
      long size = 0;
      for (int i = 6; i < HEADER; i++) {
        size = (size << 7) | (bytes.at(at + i) & 0x7F);
      }
      boolean hasFooter = (bytes.at(at + 5) & 0x10) != 0;
      at += HEADER + size + (hasFooter ? HEADER : 0);
    }
    return stands(bytes, at, FLAC) ? FileType.FLAC : FileType.MP3;
  }

  private static boolean stands(FileBytes bytes, long at, byte[] mark) throws IOException, Damaged {
    return at + mark.length <= bytes.size() && Arrays.equals(bytes.read(at, mark.length), mark);
  }
}
