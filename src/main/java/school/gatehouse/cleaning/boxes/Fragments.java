package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Films that come in fragments: {@code moof}, and the indexes over them. */
final class Fragments {

  private static final int HAS_BASE = 0x1;
  private static final int HAS_ENTRY = 0x2;
  private static final int HAS_DURATION = 0x8;
  private static final int HAS_SIZE = 0x10;
  private static final int HAS_FLAGS = 0x20;
  private static final int FROM_MOOF = 0x20000;

  private final BoxFile file;
  private final FilmWords words;
  private final KeptBytes kept;
  private final Movie movie;
  private final FileBytes in;

  Fragments(BoxFile file, FilmWords words, KeptBytes kept, Movie movie) {
    this.file = file;
    this.words = words;
    this.kept = kept;
    this.movie = movie;
    this.in = file.in();
  }

  void walk(Box moof) throws IOException, Damaged {
    long dataEnd = moof.start();
    for (Box box : file.children(moof)) {
      switch (box.type()) {
        case "mfhd" -> file.keep(box, 8);
        case "traf" -> dataEnd = track(moof, box, dataEnd);
        default -> words.free(box);
      }
    }
  }

  /** Where the data of this fragment ends, for the next may begin there. */
  private long track(Box moof, Box traf, long dataEnd) throws IOException, Damaged {
    Box header = file.find(traf, "tfhd").orElseThrow(Damaged::broken);
    long id = in.u32(header.body() + 4);
    if (!movie.keeps(id)) {
      file.free(traf, "fragments of other tracks");
      return dataEnd;
    }
    int flags = (int) in.u32(header.body());
    long base = (flags & FROM_MOOF) != 0 ? moof.start() : dataEnd;
    base = (flags & HAS_BASE) != 0 ? file.u64(header.body() + 8) : base;
    long size = movie.defaultSampleSize(id);
    if ((flags & HAS_SIZE) != 0) {
      int before = bytes(flags, HAS_BASE, 8) + bytes(flags, HAS_ENTRY | HAS_DURATION, 4);
      size = in.u32(header.body() + 8 + before);
    }
    return runs(traf, new Run(in, kept, base, size));
  }

  private long runs(Box traf, Run run) throws IOException, Damaged {
    boolean first = true;
    for (Box box : file.children(traf)) {
      switch (box.type()) {
        case "tfhd" -> {
          if (!first) {
            throw Damaged.broken();
          }
          first = false;
          header(box);
        }
        case "tfdt" -> file.keep(box, in.at(box.body()) == 0 ? 8 : 12);
        case "trun" -> run.keep(file, box);
        default -> words.free(box);
      }
    }
    return run.end();
  }

  private void header(Box tfhd) throws IOException, Damaged {
    int flags = (int) in.u32(tfhd.body());
    int length = bytes(flags, HAS_BASE, 8);
    length += bytes(flags, HAS_ENTRY | HAS_DURATION | HAS_SIZE | HAS_FLAGS, 4);
    file.keep(tfhd, 8L + length);
  }

  private static int bytes(int flags, int wanted, int each) {
    return each * Integer.bitCount(flags & wanted);
  }

  /** {@code mfra}: where fragments begin. */
  void index(Box mfra) throws IOException, Damaged {
    for (Box box : file.children(mfra)) {
      switch (box.type()) {
        case "tfra" -> places(box);
        case "mfro" -> file.keep(box, 8);
        default -> words.free(box);
      }
    }
  }

  private void places(Box tfra) throws IOException, Damaged {
    if (!movie.keeps(in.u32(tfra.body() + 4))) {
      words.free(tfra);
      return;
    }
    int lengths = in.at(tfra.body() + 11);
    int numbers = (lengths >> 4 & 3) + (lengths >> 2 & 3) + (lengths & 3) + 3;
    int entry = (in.at(tfra.body()) == 0 ? 8 : 16) + numbers;
    file.zero(tfra.body() + 8, tfra.body() + 11, "reserved fields");
    file.notes().payload(tfra.body() + 11, 1);
    long length = 16 + in.u32(tfra.body() + 12) * entry;
    if (length > tfra.length()) {
      throw Damaged.broken();
    }
    file.notes().payload(tfra.body() + 12, length - 12);
    file.zero(tfra.body() + length, tfra.end(), "padding");
  }

  /** {@code sidx}: how long segments are. */
  void segments(Box sidx) throws IOException, Damaged {
    int fixed = in.at(sidx.body()) == 0 ? 24 : 32;
    file.keep(sidx, fixed + 12L * in.u16(sidx.body() + fixed - 2));
  }
}
