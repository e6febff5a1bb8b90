package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** A track that stays: {@code trak} down to its sample table. */
final class Track {

  /** Two of these would let one player show what another does not. */
  private static final Set<String> SINGLE =
      Set.of("tkhd", "mdia", "mdhd", "minf", "stbl", "edts", "elst");

  /** References between pictures and sounds that players follow. */
  private static final Set<String> REFERENCES =
      Set.of("fall", "folw", "auxl", "vdep", "vplx", "cdep", "sync", "forc", "prem");

  private final BoxFile file;
  private final FilmWords words;
  private final KeptBytes kept;
  private final Set<Long> tracks;
  private final FileBytes in;

  Track(BoxFile file, FilmWords words, KeptBytes kept, Set<Long> tracks) {
    this.file = file;
    this.words = words;
    this.kept = kept;
    this.tracks = tracks;
    this.in = file.in();
  }

  void walk(TrackFacts facts) throws IOException, Damaged {
    Set<String> seen = new HashSet<>();
    walk(facts.box(), facts, seen);
    if (!seen.containsAll(Set.of("tkhd", "mdhd", "stbl"))) {
      throw Damaged.broken();
    }
  }

  private void walk(Box parent, TrackFacts facts, Set<String> seen) throws IOException, Damaged {
    Headers headers = new Headers(file);
    for (Box box : file.children(parent)) {
      if (SINGLE.contains(box.type()) && !seen.add(box.type())) {
        throw Damaged.broken();
      }
      switch (parent.type() + "/" + box.type()) {
        case "trak/mdia", "trak/edts", "mdia/minf", "minf/dinf", "trak/tapt" ->
            walk(box, facts, seen);
        case "trak/tkhd" -> headers.track(box);
        case "trak/tref" -> references(box);
        case "edts/elst" -> edits(box);
        case "mdia/mdhd" -> headers.media(box);
        case "mdia/hdlr", "minf/hdlr" -> headers.handler(box);
        case "minf/vmhd" -> file.keep(box, 12);
        case "minf/smhd" -> file.keep(box, 8);
        case "minf/stbl" -> new SampleTable(file, words, kept).walk(box, facts);
        case "dinf/dref" -> DataReferences.walk(file, box);
        case "tapt/clef", "tapt/prof", "tapt/enof" -> file.keep(box, 12);
        default -> words.free(box);
      }
    }
  }

  private void edits(Box box) throws IOException, Damaged {
    int entry = in.at(box.body()) == 0 ? 12 : 20;
    file.keep(box, 8 + in.u32(box.body() + 4) * entry);
  }

  /** A reference to a track that goes would lead nowhere. */
  private void references(Box tref) throws IOException, Damaged {
    for (Box box : file.children(tref)) {
      List<Long> ids = TrackFacts.ids(in, box);
      if (REFERENCES.contains(box.type()) && tracks.containsAll(ids)) {
        file.keep(box, 4L * ids.size());
      } else {
        words.free(box);
      }
    }
  }
}
