package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** The box {@code stbl} of a track that stays: numbers only, and which bytes are its samples. */
final class SampleTable {

  /** Groups of samples that players use to seek and to start; they hold one small number. */
  private static final Set<String> GROUPS = Set.of("roll", "prol", "rap ", "sync");

  private final BoxFile file;
  private final FilmWords words;
  private final KeptBytes kept;
  private final FileBytes in;

  SampleTable(BoxFile file, FilmWords words, KeptBytes kept) {
    this.file = file;
    this.words = words;
    this.kept = kept;
    this.in = file.in();
  }

  void walk(Box stbl, TrackFacts facts) throws IOException, Damaged {
    Map<String, Box> single = new HashMap<>();
    Optional<Packets> packets = Optional.empty();
    for (Box box : file.children(stbl)) {
      boolean group = box.type().equals("sbgp") || box.type().equals("sgpd");
      boolean known = keep(box, group);
      if (box.type().equals("stsd")) {
        packets = new SampleEntries(file, words).walk(box, facts);
      } else if (!known) {
        words.free(box);
      } else if (!group && single.put(role(box.type()), box) != null) {
        throw Damaged.broken();
      }
    }
    if (single.containsKey("sdtp")) {
      keepDependencies(single);
    }
    new Samples(in, kept, packets).tell(single);
  }

  /** Players differ in which of two tables of the same role they believe. */
  private static String role(String type) {
    return switch (type) {
      case "stz2" -> "stsz";
      case "co64" -> "stco";
      default -> type;
    };
  }

  private boolean keep(Box box, boolean group) throws IOException, Damaged {
    if (group) {
      return group(box);
    }
    switch (box.type()) {
      case "stts", "ctts", "stsh", "co64" -> table(box, 8);
      case "stsc" -> table(box, 12);
      case "stco", "stss", "stps" -> table(box, 4);
      case "stsz" -> file.keep(box, sizes(box));
      case "stz2" -> file.keep(box, 12 + (in.u32(box.body() + 8) * in.at(box.body() + 7) + 7) / 8);
      case "cslg" -> file.keep(box, in.at(box.body()) == 0 ? 24 : 44);
      case "sdtp" -> {
        return true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void table(Box box, int entry) throws IOException, Damaged {
    file.keep(box, 8 + in.u32(box.body() + 4) * entry);
  }

  private long sizes(Box box) throws IOException, Damaged {
    return 12 + (in.u32(box.body() + 4) == 0 ? 4 * in.u32(box.body() + 8) : 0);
  }

  /** One byte for each sample, of which only the table of sizes says the number. */
  private void keepDependencies(Map<String, Box> single) throws IOException, Damaged {
    Box box = single.get("sdtp");
    Box sizes = single.get("stsz");
    long samples = sizes == null ? 0 : in.u32(sizes.body() + 8);
    file.keep(box, Math.min(box.length(), 4 + samples));
  }

  private boolean group(Box box) throws IOException, Damaged {
    if (box.length() < 12 || !GROUPS.contains(file.type(box.body() + 4))) {
      return false;
    }
    int version = in.at(box.body());
    if (box.type().equals("sbgp")) {
      int count = version == 0 ? 8 : 12;
      file.keep(box, count + 4 + 8 * in.u32(box.body() + count));
      return true;
    }
    long entry = in.u32(box.body() + 8);
    if (version == 0 || entry == 0 || entry > 2) {
      return false;
    }
    int count = version == 1 ? 12 : 16;
    file.keep(box, count + 4 + entry * in.u32(box.body() + count));
    return true;
  }
}
