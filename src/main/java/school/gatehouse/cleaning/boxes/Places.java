package school.gatehouse.cleaning.boxes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Details;

/** The place that 3GP films carry: {@code loci}. */
final class Places {

  private static final int NAME = 6;

  private Places() {}

  static void read(byte[] body, Details details) throws Damaged {
    if (body.length <= NAME) {
      return;
    }
    boolean wide = (body[NAME] & 0xFE) == 0xFE;
    int end = nameEnd(body, wide);
    details.add("Film/location", Text.of(Arrays.copyOfRange(body, NAME, end)));
    int numbers = end + (wide ? 3 : 2);
    if (numbers + 12 > body.length) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(body, numbers, 12);
    double east = in.getInt() / 65536.0;
    double north = in.getInt() / 65536.0;
    details.add("Film/location", String.format(Locale.ROOT, "%.5f, %.5f", north, east));
    details.add("Film/location", Text.of(Arrays.copyOfRange(body, numbers + 12, body.length)));
  }

  private static int nameEnd(byte[] body, boolean wide) {
    int at = NAME;
    while (at < body.length
        && (body[at] != 0 || (wide && at + 1 < body.length && body[at + 1] != 0))) {
      at += wide ? 2 : 1;
    }
    return Math.min(at, body.length);
  }
}
