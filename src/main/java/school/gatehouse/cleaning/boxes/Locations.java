package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Where items lie: {@code iloc}. */
final class Locations {

  private static final int MOST = 1 << 18;

  /** A stretch of the file, or of the box {@code idat}. */
  record Extent(long offset, long length) {}

  /** The stretches of one item, and where its entry is. */
  record Location(int method, List<Extent> extents, Extent entry) {}

  private final Map<Long, Location> locations = new LinkedHashMap<>();
  private final FileBytes in;
  private byte[] head = {};
  private long at;

  private Locations(FileBytes in) {
    this.in = in;
  }

  static Locations read(BoxFile file, Box iloc) throws IOException, Damaged {
    Locations all = new Locations(file.in());
    all.read(iloc);
    return all;
  }

  private void read(Box iloc) throws IOException, Damaged {
    int version = in.at(iloc.body());
    if (version > 2 || iloc.length() < 8) {
      throw Damaged.unusual();
    }
    head = in.read(iloc.body(), 6);
    at = iloc.body() + 6;
    long count = next(version < 2 ? 2 : 4);
    int extents = 0;
    for (long i = 0; i < count; i++) {
      long start = at;
      long id = next(version < 2 ? 2 : 4);
      int method = version == 0 ? 0 : (int) next(2) & 0xF;
      Location location = location(method);
      extents += 1 + location.extents().size();
      if (extents > MOST) {
        throw Damaged.tooManyParts();
      }
      requireBefore(iloc.end());
      Extent entry = new Extent(start, at - start);
      if (locations.put(id, new Location(method, location.extents(), entry)) != null) {
        throw Damaged.broken();
      }
    }
  }

  private void requireBefore(long end) throws Damaged {
    if (at > end) {
      throw Damaged.broken();
    }
  }

  /** Sizes of numbers: offset and length, base and index. */
  private Location location(int method) throws IOException, Damaged {
    if (next(2) != 0) {
      throw Damaged.unusual();
    }
    int version = head[0];
    long base = next(head[5] >> 4 & 0xF);
    long count = next(2);
    List<Extent> extents = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      if (version > 0) {
        next(head[5] & 0xF);
      }
      long offset = next(head[4] >> 4 & 0xF);
      extents.add(new Extent(base + offset, next(head[4] & 0xF)));
    }
    return new Location(method, extents, new Extent(0, 0));
  }

  private long next(int bytes) throws IOException, Damaged {
    if (bytes > 8) {
      throw Damaged.broken();
    }
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number = (number << 8) | in.at(at++);
    }
    return number;
  }

  Map<Long, Location> all() {
    return locations;
  }

  byte[] written(Set<Long> kept) throws IOException, Damaged {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int count = 0;
    for (Map.Entry<Long, Location> each : locations.entrySet()) {
      if (kept.contains(each.getKey())) {
        Extent entry = each.getValue().entry();
        out.writeBytes(in.read(entry.offset(), (int) entry.length()));
        count++;
      }
    }
    ByteBuffer number = ByteBuffer.allocate(head[0] < 2 ? 2 : 4);
    byte[] counted = (head[0] < 2 ? number.putShort((short) count) : number.putInt(count)).array();
    return Boxes.full("iloc", head, counted, out.toByteArray());
  }
}
