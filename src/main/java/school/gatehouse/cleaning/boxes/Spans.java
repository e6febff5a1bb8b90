package school.gatehouse.cleaning.boxes;

import java.util.Arrays;

/** Stretches of a file, start and end, in the order in which they were named. */
final class Spans {

  private long[] ends = new long[8];
  private int size;

  void add(long from, long to) {
    if (2 * size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[2 * size] = from;
    ends[2 * size + 1] = to;
    size++;
  }

  int size() {
    return size;
  }

  long from(int index) {
    return ends[2 * index];
  }

  long to(int index) {
    return ends[2 * index + 1];
  }
}
