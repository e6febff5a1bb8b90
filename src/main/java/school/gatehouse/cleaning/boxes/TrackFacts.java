package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * What decides whether a track stays.
 *
 * @param handler four characters that say what the track carries; empty if it does not say
 * @param chapters tracks that this one names as its chapters
 * @param isThumbnail whether it is a small picture of another track
 */
record TrackFacts(Box box, long id, String handler, List<Long> chapters, boolean isThumbnail) {

  static TrackFacts of(BoxFile file, Box trak) throws IOException, Damaged {
    Optional<Box> header = file.find(trak, "tkhd");
    Optional<Box> media = file.find(trak, "mdia");
    Optional<Box> handler = media.isPresent() ? file.find(media.get(), "hdlr") : Optional.empty();
    Optional<Box> references = file.find(trak, "tref");
    List<Long> chapters = new ArrayList<>();
    boolean thumbnail = false;
    if (references.isPresent()) {
      for (Box box : file.look(references.get().body(), references.get().end())) {
        thumbnail |= box.type().equals("thmb");
        if (box.type().equals("chap")) {
          chapters.addAll(ids(file.in(), box));
        }
      }
    }
    return new TrackFacts(trak, id(file, header), type(file, handler), chapters, thumbnail);
  }

  static List<Long> ids(FileBytes in, Box references) throws IOException, Damaged {
    List<Long> ids = new ArrayList<>();
    for (long at = references.body(); at + 4 <= references.end() && ids.size() < 1000; at += 4) {
      ids.add(in.u32(at));
    }
    return ids;
  }

  private static long id(BoxFile file, Optional<Box> header) throws IOException, Damaged {
    if (header.isEmpty()) {
      return 0;
    }
    long body = header.get().body();
    return file.in().u32(body + (file.in().at(body) == 0 ? 12 : 20));
  }

  private static String type(BoxFile file, Optional<Box> handler) throws IOException, Damaged {
    return handler.isEmpty() || handler.get().length() < 12
        ? ""
        : file.type(handler.get().body() + 8);
  }
}
