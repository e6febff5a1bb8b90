package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Stretches of a file in the order in which they were named; neighbours grow together. */
final class Stretches {

  /** Offset and length, in the order of naming. */
  private long[] named = new long[16];

  private int size;

  void add(long from, long length) {
    if (length <= 0) {
      return;
    }
    if (size > 0 && named[size - 2] + named[size - 1] == from) {
      named[size - 1] += length;
      return;
    }
    if (size == named.length) {
      named = Arrays.copyOf(named, 2 * size);
    }
    named[size++] = from;
    named[size++] = length;
  }

  /** The bytes of every stretch, in the order of naming. */
  void copy(Path file, OutputStream target) throws IOException {
    try (Source source = new Source(file)) {
      for (int i = 0; i < size; i += 2) {
        source.copy(named[i], named[i + 1], target);
      }
    }
  }

  /** Start and end of each, sorted, overlaps joined. */
  Collection<Map.Entry<Long, Long>> sorted() {
    TreeMap<Long, Long> joined = new TreeMap<>();
    for (int i = 0; i < size; i += 2) {
      join(joined, named[i], named[i] + named[i + 1]);
    }
    return joined.entrySet();
  }

  private static void join(NavigableMap<Long, Long> joined, long from, long to) {
    long start = from;
    long end = to;
    Map.Entry<Long, Long> before = joined.floorEntry(to);
    while (before != null && before.getValue() >= start) {
      start = Math.min(start, before.getKey());
      end = Math.max(end, before.getValue());
      joined.remove(before.getKey());
      before = joined.floorEntry(end);
    }
    joined.put(start, end);
  }
}
