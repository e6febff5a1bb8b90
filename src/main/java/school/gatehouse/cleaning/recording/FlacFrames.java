package school.gatehouse.cleaning.recording;

import java.io.IOException;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * Follows the frames of a FLAC by their checksums to the last byte, so that nothing can stand
 * between or behind them.
 */
final class FlacFrames {

  private static final int HEADER_CHECK = 0x07;
  private static final int FRAME_CHECK = 0x8005;
  private static final int[] CHECKS = checks();
  private static final int SHORTEST = 9;

  private FlacFrames() {}

  static void follow(FileBytes bytes, long from, long to) throws IOException, Damaged {
    if (!isHeader(bytes, from, to)) {
      throw Damaged.broken();
    }
    long frame = from;
    int check = 0;
    for (long at = from; at < to; at++) {
      check = ((check << 8) ^ CHECKS[(check >>> 8) ^ bytes.at(at)]) & 0xFFFF;
      if (check == 0 && at + 1 - frame >= SHORTEST && isHeader(bytes, at + 1, to)) {
        frame = at + 1;
      }
    }
    if (check != 0) {
      throw Damaged.because(
          "The sound file ends too early or has something behind the sound. Save it again as FLAC,"
              + " MP3 or WAV and send that.");
    }
  }

  /** Sync code, fields that may be, a number in as many bytes as it says, and the checksum. */
  private static boolean isHeader(FileBytes bytes, long at, long to) throws IOException, Damaged {
    if (at + SHORTEST > to || bytes.at(at) != 0xFF || (bytes.at(at + 1) & 0xFE) != 0xF8) {
      return false;
    }
    int size = bytes.at(at + 2) >>> 4;
    int rate = bytes.at(at + 2) & 0x0F;
    if (size == 0 || rate == 15 || (bytes.at(at + 3) & 1) != 0) {
      return false;
    }
    int ones = Integer.numberOfLeadingZeros(~(bytes.at(at + 4) << 24));
    long end = at + 4 + Math.max(1, ones) + (size == 6 ? 1 : size == 7 ? 2 : 0);
    end += rate == 12 ? 1 : rate >= 13 ? 2 : 0;
    if (end >= to) {
      return false;
    }
    int check = 0;
    for (long each = at; each < end; each++) {
      check = headerCheck(check ^ bytes.at(each));
    }
    return check == bytes.at(end);
  }

  private static int headerCheck(int value) {
    int check = value;
    for (int bit = 0; bit < 8; bit++) {
      check = (check & 0x80) != 0 ? ((check << 1) ^ HEADER_CHECK) & 0xFF : check << 1;
    }
    return check;
  }

  private static int[] checks() {
    int[] checks = new int[256];
    for (int i = 0; i < checks.length; i++) {
      int check = i << 8;
      for (int bit = 0; bit < 8; bit++) {
        check = (check & 0x8000) != 0 ? (check << 1) ^ FRAME_CHECK : check << 1;
      }
      checks[i] = check & 0xFFFF;
    }
    return checks;
  }
}
