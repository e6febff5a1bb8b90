package school.gatehouse.cleaning.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;

/** A tag with its value, to be written. */
final class TiffField {

  private static final int INLINE = 4;

  private final int tag;
  private final int type;
  private final long count;
  private final byte[] value;

  TiffField(int tag, int type, long count, byte[] value) {
    this.tag = tag;
    this.type = type;
    this.count = count;
    this.value = value.clone();
  }

  static TiffField longs(int tag, long[] numbers, ByteOrder order) {
    ByteBuffer value = ByteBuffer.allocate(4 * numbers.length).order(order);
    for (long number : numbers) {
      value.putInt((int) number);
    }
    return new TiffField(tag, TiffEntry.LONG, numbers.length, value.array());
  }

  int tag() {
    return tag;
  }

  /** Bytes that a directory of these takes, its values included; always even. */
  static long size(List<TiffField> fields) {
    return 2 + 12L * fields.size() + 4 + fields.stream().mapToLong(TiffField::outside).sum();
  }

  /** A directory to be put at a place, its values behind it. */
  static byte[] directory(List<TiffField> fields, long place, long next, ByteOrder order) {
    ByteBuffer out = ByteBuffer.allocate((int) size(fields)).order(order);
    int valueAt = 2 + 12 * fields.size() + 4;
    out.putShort((short) fields.size());
    for (TiffField field : sorted(fields)) {
      out.putShort((short) field.tag).putShort((short) field.type).putInt((int) field.count);
      if (field.outside() == 0) {
        out.put(field.value).put(new byte[INLINE - field.value.length]);
      } else {
        out.putInt((int) (place + valueAt));
        out.put(valueAt, field.value);
        valueAt += (int) field.outside();
      }
    }
    return out.putInt((int) next).array();
  }

  private static List<TiffField> sorted(List<TiffField> fields) {
    return fields.stream().sorted(Comparator.comparingInt(TiffField::tag)).toList();
  }

  private long outside() {
    return value.length <= INLINE ? 0 : value.length + value.length % 2;
  }
}
