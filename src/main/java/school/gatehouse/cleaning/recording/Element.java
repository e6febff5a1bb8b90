package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * One EBML element where it stands in the file (RFC 8794).
 *
 * @param data where its content begins
 * @param end where its content ends; the parent's end when it says more, or does not say
 * @param sized false for recordings made live, whose length nobody knew
 * @param isCut when it says that it is longer than its parent
 */
record Element(long id, long start, long data, long end, boolean sized, boolean isCut) {

  private static final int LONGEST_ID = 4;
  private static final int LONGEST_SIZE = 8;

  /** Empty where no element can begin. */
  static Optional<Element> at(FileBytes bytes, long at, long limit) throws IOException, Damaged {
    int idLength = Integer.numberOfLeadingZeros(bytes.at(at)) - 23;
    if (idLength > LONGEST_ID || at + idLength >= limit) {
      return Optional.empty();
    }
    int sizeLength = Integer.numberOfLeadingZeros(bytes.at(at + idLength)) - 23;
    long data = at + idLength + sizeLength;
    if (sizeLength > LONGEST_SIZE || data > limit) {
      return Optional.empty();
    }
    long id = number(bytes, at, idLength);
    long mask = (1L << (7 * sizeLength)) - 1;
    long size = number(bytes, at + idLength, sizeLength) & mask;
    boolean sized = size != mask;
    boolean isCut = sized && size > limit - data;
    return Optional.of(
        new Element(id, at, data, sized && !isCut ? data + size : limit, sized, isCut));
  }

  long length() {
    return end - data;
  }

  /** The content as a number; 0 for an empty element. */
  long number(FileBytes bytes) throws IOException, Damaged {
    if (length() > Long.BYTES) {
      throw Damaged.broken();
    }
    return number(bytes, data, (int) length());
  }

  byte[] content(FileBytes bytes, int most) throws IOException, Damaged {
    return bytes.read(data, (int) Math.min(most, length()));
  }

  static long number(FileBytes bytes, long at, int length) throws IOException, Damaged {
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = (number << 8) | bytes.at(at + i);
    }
    return number;
  }
}
