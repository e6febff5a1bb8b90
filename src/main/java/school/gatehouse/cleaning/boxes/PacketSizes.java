package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Reads from a sound entry how many bytes so many samples take. */
final class PacketSizes {

  /** Bits of one uncompressed value; 0 where the entry says. */
  private static final Map<String, Integer> BITS =
      Map.ofEntries(
          Map.entry("raw ", 0),
          Map.entry("twos", 0),
          Map.entry("sowt", 0),
          Map.entry("lpcm", 0),
          Map.entry("NONE", 0),
          Map.entry("ulaw", 8),
          Map.entry("alaw", 8),
          Map.entry("in24", 24),
          Map.entry("in32", 32),
          Map.entry("fl32", 32),
          Map.entry("fl64", 64));

  private PacketSizes() {}

  static Optional<Packets> of(BoxFile file, Box entry, int version) throws IOException, Damaged {
    FileBytes in = file.in();
    long body = entry.body();
    long channels = in.u16(body + 16);
    long bits = BITS.getOrDefault(entry.type(), -1);
    if (version == 2) {
      return packets(in.u32(body + 60), in.u32(body + 56));
    }
    if (bits >= 0) {
      long each = bits == 0 ? in.u16(body + 18) : bits;
      return packets(1, channels * ((each + 7) / 8));
    }
    if (version == 1) {
      return packets(in.u32(body + 28), in.u32(body + 36));
    }
    return entry.type().equals("ima4") ? packets(64, 34 * channels) : Optional.empty();
  }

  private static Optional<Packets> packets(long samples, long bytes) {
    boolean sensible = samples > 0 && bytes > 0 && bytes < 1 << 20;
    return sensible ? Optional.of(new Packets(samples, bytes)) : Optional.empty();
  }
}
