package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Goes through the chunks of a track and notes their bytes as kept. */
final class Samples {

  private static final int TABLE = 8;
  private static final int SIZES = 12;

  private final FileBytes in;
  private final KeptBytes kept;
  private final Optional<Packets> packets;

  /**
   * Samples of one track.
   *
   * @param packets how sound counts when all its samples have the same size
   */
  Samples(FileBytes in, KeptBytes kept, Optional<Packets> packets) {
    this.in = in;
    this.kept = kept;
    this.packets = packets;
  }

  /**
   * Reads sizes, chunks and offsets side by side; a fragmented film has them empty or not at all.
   */
  void tell(Map<String, Box> tables) throws IOException, Damaged {
    Box sizes = tables.get("stsz");
    Box offsets = tables.get("stco");
    Box chunks = tables.get("stsc");
    if (sizes == null || offsets == null || chunks == null) {
      return;
    }
    long samples = in.u32(sizes.body() + SIZES - 4);
    long runs = in.u32(chunks.body() + 4);
    if (samples > 0 && runs > 0) {
      tell(sizes, offsets, chunks, samples);
    }
  }

  private void tell(Box sizes, Box offsets, Box chunks, long samples) throws IOException, Damaged {
    Row places = new Row(in, offsets.body() + TABLE, offsets.end(), width(offsets));
    Row runs = new Row(in, chunks.body() + TABLE, chunks.end(), 32);
    Sizes lengths = sizes(sizes);
    long runsLeft = in.u32(chunks.body() + 4);
    long nextRun = runs.next();
    long inChunk = 0;
    long left = samples;
    long count = in.u32(offsets.body() + 4);
    for (long chunk = 1; chunk <= count && left > 0; chunk++) {
      if (runsLeft > 0 && (chunk == 1 || nextRun == chunk)) {
        inChunk = runs.next();
        runs.next();
        runsLeft--;
        nextRun = runsLeft > 0 ? later(runs.next(), chunk) : 0;
      }
      long now = Math.min(inChunk, left);
      kept.add(places.next(), lengths.of(now));
      left -= now;
    }
  }

  private static long later(long next, long chunk) throws Damaged {
    if (next <= chunk) {
      throw Damaged.broken();
    }
    return next;
  }

  private static int width(Box offsets) {
    return offsets.type().equals("co64") ? 64 : 32;
  }

  /** How long the next samples are together. */
  private interface Sizes {
    long of(long samples) throws IOException, Damaged;
  }

  private Sizes sizes(Box box) throws IOException, Damaged {
    boolean small = box.type().equals("stz2");
    long each = small ? 0 : in.u32(box.body() + 4);
    if (each != 0) {
      return samples -> same(samples, each);
    }
    int bits = small ? in.at(box.body() + 7) : 32;
    if (bits != 4 && bits != 8 && bits != 16 && bits != 32) {
      throw Damaged.broken();
    }
    Row row = new Row(in, box.body() + SIZES, box.end(), bits);
    return samples -> sum(row, samples);
  }

  private long same(long samples, long each) throws Damaged {
    long bytes = packets.isPresent() ? packets.get().bytesOf(samples) : 0;
    return Math.max(bytes, product(samples, each, in.size()));
  }

  /** Without overflow; a product beyond the file means that it was cut. */
  static long product(long count, long each, long most) throws Damaged {
    if (each > 0 && count > most / each) {
      throw Damaged.truncated();
    }
    return count * each;
  }

  private static long sum(Row row, long samples) throws IOException, Damaged {
    long sum = 0;
    for (long i = 0; i < samples; i++) {
      sum += row.next();
    }
    return sum;
  }
}
