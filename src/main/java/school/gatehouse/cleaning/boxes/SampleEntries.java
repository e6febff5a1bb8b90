package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * The box {@code stsd}: what decoders need stays as payload, whatever else stands in a sample entry
 * is freed.
 */
final class SampleEntries {

  private static final Set<String> LOCKED = Set.of("encv", "enca", "encs", "drms", "drmi", "drmt");
  private static final int VIDEO = 78;
  private static final int SOUND = 28;

  /** Decoders choose the pixel layout or the codec by these two names. */
  private static final Set<String> MEANINGFUL =
      Set.of("Planar Y'CbCr 8-bit 4:2:0", "Sorenson H263");

  /** Set up the decoder and are as much content as the samples. */
  private static final Set<String> WHOLE =
      Set.of(
          "avcC", "hvcC", "lhvC", "vvcC", "av1C", "vpcC", "esds", "glbl", "dec3", "dac4", "dOps",
          "alac", "pcmC", "mhaC", "chan", "chnl", "SMI ", "QDCA", "QDCP", "QDMC", "jpgC", "auxi");

  /** Numbers of a fixed length, and how many bytes of them stay. */
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("btrt", 12),
          Map.entry("pasp", 8),
          Map.entry("fiel", 2),
          Map.entry("clap", 32),
          Map.entry("gama", 4),
          Map.entry("mdcv", 24),
          Map.entry("clli", 4),
          Map.entry("cclv", 44),
          Map.entry("amve", 8),
          Map.entry("SmDm", 28),
          Map.entry("CoLL", 8),
          Map.entry("ccst", 8),
          Map.entry("dvcC", 24),
          Map.entry("dvvC", 24),
          Map.entry("dvwC", 24),
          Map.entry("st3d", 5),
          Map.entry("d263", 12),
          Map.entry("damr", 9),
          Map.entry("dac3", 3),
          Map.entry("srat", 8),
          Map.entry("SA3D", 64),
          Map.entry("frma", 4),
          Map.entry("enda", 2),
          Map.entry("mp4a", 4),
          Map.entry("samr", 9),
          Map.entry("\0\0\0\0", 0));

  private final BoxFile file;
  private final FilmWords words;
  private final FileBytes in;

  SampleEntries(BoxFile file, FilmWords words) {
    this.file = file;
    this.words = words;
    this.in = file.in();
  }

  /** How the sound is packed, where the entry says so. */
  Optional<Packets> walk(Box stsd, TrackFacts facts) throws IOException, Damaged {
    if (stsd.length() < 8) {
      throw Damaged.broken();
    }
    boolean old = in.at(stsd.body()) == 0;
    Optional<Packets> packets = Optional.empty();
    for (Box entry : file.children(stsd.body() + 8, stsd.end())) {
      if (LOCKED.contains(entry.type())) {
        throw Damaged.encrypted();
      }
      if (entry.type().startsWith("res") || entry.length() < SOUND) {
        throw Damaged.unusual();
      }
      file.zero(entry.body(), entry.body() + 6, "reserved fields");
      file.notes().payload(entry.body() + 6, 6);
      file.zero(entry.body() + 12, entry.body() + 16, "vendor");
      if (facts.handler().equals("soun")) {
        packets = sound(entry, old);
      } else {
        video(entry, facts);
      }
    }
    return packets;
  }

  private void video(Box entry, TrackFacts facts) throws IOException, Damaged {
    long body = entry.body();
    if (entry.length() < VIDEO) {
      throw Damaged.broken();
    }
    file.notes().payload(body + 16, 26);
    compressor(body + 42);
    long palette = palette(entry);
    file.notes().payload(body + 74, 4 + palette);
    words.frame(in.u16(body + 24), in.u16(body + 26), facts);
    children(body + VIDEO + palette, entry.end(), 0);
  }

  /** Old films of few colours list them in the entry; half a list would be taken for boxes. */
  private long palette(Box entry) throws IOException, Damaged {
    long body = entry.body();
    int depth = in.u16(body + 74) & 0x1F;
    if (in.u16(body + 76) != 0 || depth == 0 || depth > 8) {
      return 0;
    }
    long bytes = 8 + 8L * (in.u16(body + VIDEO + 6) + 1);
    if (bytes > entry.length() - VIDEO) {
      throw Damaged.broken();
    }
    return bytes;
  }

  private void compressor(long at) throws IOException, Damaged {
    byte[] name = in.read(at, 32);
    int length = Math.min(31, name[0] & 0xFF);
    String text = Text.of(Arrays.copyOfRange(name, 1, 1 + length));
    if (MEANINGFUL.contains(text)) {
      file.zero(at + 1 + length, at + 32, "compressor name");
    } else {
      new Headers(file).name(at, at + 32, "compressor name");
    }
  }

  private Optional<Packets> sound(Box entry, boolean old) throws IOException, Damaged {
    int version = in.u16(entry.body() + 8);
    int more = old && version == 1 ? 16 : old && version == 2 ? 36 : 0;
    if (entry.length() < SOUND + more) {
      throw Damaged.broken();
    }
    file.notes().payload(entry.body() + 16, 12 + more);
    children(entry.body() + SOUND + more, entry.end(), 0);
    return PacketSizes.of(file, entry, more == 0 ? 0 : version);
  }

  private void children(long from, long end, int depth) throws IOException, Damaged {
    for (Box box : file.children(from, end)) {
      String type = box.type();
      if (type.equals("sinf")) {
        throw Damaged.encrypted();
      }
      if (type.equals("wave") && depth == 0) {
        children(box.body(), box.end(), 1);
      } else if (type.equals("colr")) {
        new Colours(file).keep(box);
      } else if (type.equals("dfLa")) {
        FlacSetup.keep(file, box);
      } else if (NUMBERS.containsKey(type)) {
        file.keep(box, Math.min(box.length(), NUMBERS.get(type)));
      } else if (WHOLE.contains(type) || type.startsWith("ms\0")) {
        file.keep(box, box.length());
      } else {
        words.free(box);
      }
    }
  }
}
