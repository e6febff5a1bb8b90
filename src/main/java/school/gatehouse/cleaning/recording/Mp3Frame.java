package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * The header of one frame of MPEG sound, third layer (ISO 11172-3, 13818-3); a file that begins
 * with another layer would not be known as MP3.
 *
 * @param kind version and sampling rate, the same in all frames of a recording
 * @param length in bytes with the header
 * @param sideLength what stands between the header and the place of a VBR header
 */
record Mp3Frame(int kind, int length, int sideLength) {

  static final int HEADER = 4;

  private static final int[] FIRST_KILOBITS = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] LATER_KILOBITS = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };

  private static final int[] HERTZ = {44100, 48000, 32000};

  /** Empty where no frame can begin; its end may be behind the end of the file. */
  static Optional<Mp3Frame> at(FileBytes bytes, long at, long limit) throws IOException, Damaged {
    if (at + HEADER > limit || bytes.at(at) != 0xFF || (bytes.at(at + 1) & 0xE0) != 0xE0) {
      return Optional.empty();
    }
    int version = (bytes.at(at + 1) >> 3) & 3;
    boolean isThirdLayer = ((bytes.at(at + 1) >> 1) & 3) == 1;
    int rate = bytes.at(at + 2) >> 4;
    int hertz = (bytes.at(at + 2) >> 2) & 3;
    if (version == 1 || !isThirdLayer || rate == 0 || rate == 15 || hertz == 3) {
      return Optional.empty();
    }
    boolean isFirst = version == 3;
    int frequency = HERTZ[hertz] >> (isFirst ? 0 : version == 2 ? 1 : 2);
    int kilobits = isFirst ? FIRST_KILOBITS[rate] : LATER_KILOBITS[rate];
    int padding = (bytes.at(at + 2) >> 1) & 1;
    int length = (isFirst ? 144 : 72) * 1000 * kilobits / frequency + padding;
    boolean isMono = (bytes.at(at + 3) >> 6) == 3;
    int side = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17;
    return Optional.of(new Mp3Frame((version << 2) | hertz, length, side));
  }
}
