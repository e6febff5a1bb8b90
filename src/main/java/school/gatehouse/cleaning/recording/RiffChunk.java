package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * One chunk of a RIFF file where it stands.
 *
 * @param data where its content begins
 * @param end where its content ends, without the byte that makes its length even
 * @param next where the next chunk begins
 */
record RiffChunk(String name, long start, long data, long end, long next) {

  static final int HEADER = 8;

  /** Empty where no chunk can begin; one that is longer than its parent ends with it. */
  static Optional<RiffChunk> at(FileBytes bytes, long at, long limit) throws IOException, Damaged {
    if (at + HEADER > limit || !isName(bytes, at)) {
      return Optional.empty();
    }
    long data = at + HEADER;
    long end = Math.min(limit, data + Little.u32(bytes, at + 4));
    return Optional.of(
        new RiffChunk(Little.ascii(bytes, at, 4), at, data, end, next(bytes, end, limit, data)));
  }

  /** Lengths are made even, but some programs forget it. */
  private static long next(FileBytes bytes, long end, long limit, long data)
      throws IOException, Damaged {
    long even = end + ((end - data) & 1);
    boolean isForgotten =
        even != end && end + 4 <= limit && isName(bytes, end) && !isNameOrEnd(bytes, even, limit);
    return isForgotten ? end : Math.min(limit, even);
  }

  private static boolean isNameOrEnd(FileBytes bytes, long at, long limit)
      throws IOException, Damaged {
    return at + 4 > limit || isName(bytes, at);
  }

  private static boolean isName(FileBytes bytes, long at) throws IOException, Damaged {
    for (int i = 0; i < 4; i++) {
      if (bytes.at(at + i) < ' ' || bytes.at(at + i) > '~') {
        return false;
      }
    }
    return true;
  }

  boolean isList() {
    return name.equals("LIST") && end - data >= 4;
  }

  /** What a list is a list of. */
  String kind(FileBytes bytes) throws IOException, Damaged {
    return Little.ascii(bytes, data, 4);
  }

  RiffChunk until(long last) {
    return new RiffChunk(name, start, data, last, last);
  }
}
