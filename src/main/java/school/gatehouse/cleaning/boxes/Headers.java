package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Headers of films, tracks and media: numbers stay, times and names are zeroed. */
final class Headers {

  /** Seconds from 1904, from which these files count, to 1970. */
  private static final long TO_1970 = 2_082_844_800L;

  /** What programs and cameras call their tracks; any other name may be somebody's. */
  private static final Pattern PROGRAMS =
      Pattern.compile(
          "(?i).*(handle|media|codec|encod|video|audio|sound|picture|gpac|apple|h\\.?26|avc|hevc).*");

  private static final int HANDLER_NAME = 24;

  private final BoxFile file;
  private final FileBytes in;

  Headers(BoxFile file) {
    this.file = file;
    this.in = file.in();
  }

  /** {@code mvhd}. */
  void movie(Box box) throws IOException, Damaged {
    long at = afterTimes(box, 80);
    int numbers = isWide(box) ? 12 : 8;
    stays(at, numbers + 6);
    gone(at + numbers + 6, 10);
    stays(at + numbers + 16, 36);
    gone(at + numbers + 52, 24);
    stays(at + numbers + 76, 4);
    file.zero(at + numbers + 80, box.end(), "padding");
  }

  /** {@code tkhd}. */
  void track(Box box) throws IOException, Damaged {
    long at = afterTimes(box, 64);
    stays(at, 4);
    gone(at + 4, 4);
    int duration = isWide(box) ? 8 : 4;
    stays(at + 8, duration);
    gone(at + 8 + duration, 8);
    stays(at + 16 + duration, 6);
    gone(at + 22 + duration, 2);
    stays(at + 24 + duration, 44);
    file.zero(at + 68 + duration, box.end(), "padding");
  }

  /** {@code mdhd}. */
  void media(Box box) throws IOException, Damaged {
    long at = afterTimes(box, 2);
    int numbers = isWide(box) ? 12 : 8;
    stays(at, numbers + 2);
    file.zero(at + numbers + 2, box.end(), "padding");
  }

  /** {@code hdlr}. */
  void handler(Box box) throws IOException, Damaged {
    requireLength(box, 12);
    stays(box.body() + 4, 8);
    if (box.length() <= HANDLER_NAME) {
      file.zero(box.body() + 12, box.end(), "padding");
      return;
    }
    gone(box.body() + 12, 12);
    name(box.body() + HANDLER_NAME, box.end(), "handler name");
  }

  /** Zeroes a name and tells it, unless it is a program's own. */
  void name(long from, long to, String what) throws IOException, Damaged {
    byte[] bytes = in.read(from, (int) Math.min(1000, to - from));
    if (file.zero(from, to, what)) {
      String name = Text.of(bytes);
      if (!PROGRAMS.matcher(name).matches()) {
        file.notes().details().add("Film/other", name);
      }
    }
  }

  /**
   * Reads and zeroes the two times; the place behind them.
   *
   * @param fixed bytes that follow times and two numbers, at least
   */
  private long afterTimes(Box box, int fixed) throws IOException, Damaged {
    boolean wide = isWide(box);
    requireLength(box, (wide ? 32 : 20) + fixed);
    stays(box.body(), 4);
    long at = box.body() + 4;
    for (int i = 0; i < 2; i++) {
      long seconds = wide ? file.u64(at) : in.u32(at);
      if (file.zero(at, at + (wide ? 8 : 4), "times")) {
        file.notes().details().add("Film/time", time(seconds));
      }
      at += wide ? 8 : 4;
    }
    return at;
  }

  private static String time(long seconds) {
    boolean sensible = seconds > 0 && seconds < 1L << 34;
    return sensible
        ? Instant.ofEpochSecond(seconds - TO_1970).toString()
        : Long.toUnsignedString(seconds);
  }

  private boolean isWide(Box box) throws IOException, Damaged {
    return in.at(box.body()) == 1;
  }

  private void stays(long from, long length) {
    file.notes().payload(from, length);
  }

  private void gone(long from, long length) throws IOException, Damaged {
    file.zero(from, from + length, "reserved fields");
  }

  private static void requireLength(Box box, long length) throws Damaged {
    if (box.length() < length) {
      throw Damaged.broken();
    }
  }
}
