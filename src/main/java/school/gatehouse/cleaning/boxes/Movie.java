package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/** The box {@code moov}: which tracks stay, and what of their headers. */
final class Movie {

  private static final int MOST_TRACKS = 1000;

  private final BoxFile file;
  private final FilmWords words;
  private final KeptBytes kept;
  private final Set<String> handlers;
  private final Set<TrackFacts> staying = new HashSet<>();
  private final Set<Long> tracks = new HashSet<>();
  private final Map<Long, Long> sampleSizes = new HashMap<>();
  private boolean isRead;

  Movie(BoxFile file, FilmWords words, KeptBytes kept, Set<String> handlers) {
    this.file = file;
    this.words = words;
    this.kept = kept;
    this.handlers = handlers;
  }

  void walk(Box moov) throws IOException, Damaged {
    List<Box> boxes = file.children(moov);
    List<TrackFacts> facts = facts(boxes);
    choose(facts);
    isRead = true;
    Headers headers = new Headers(file);
    Track track = new Track(file, words, kept, tracks);
    int next = 0;
    for (Box box : boxes) {
      switch (box.type()) {
        case "mvhd" -> headers.movie(box);
        case "trak" -> track(track, facts.get(next++));
        case "mvex" -> defaults(box);
        case "cmov", "rmra" -> throw Damaged.unusual();
        default -> words.free(box);
      }
    }
  }

  private void track(Track track, TrackFacts facts) throws IOException, Damaged {
    if (staying.contains(facts)) {
      track.walk(facts);
    } else {
      words.freeTrack(facts);
    }
  }

  private List<TrackFacts> facts(List<Box> boxes) throws IOException, Damaged {
    List<TrackFacts> facts = new ArrayList<>();
    for (Box box : boxes) {
      if (box.type().equals("trak")) {
        facts.add(TrackFacts.of(file, box));
      }
    }
    if (facts.size() > MOST_TRACKS) {
      throw Damaged.tooManyParts();
    }
    return facts;
  }

  /** Pictures of chapters are a second, hidden film; small pictures may show more than the film. */
  private void choose(List<TrackFacts> facts) throws Damaged {
    Set<Long> chapters = new HashSet<>();
    facts.forEach(track -> chapters.addAll(track.chapters()));
    for (TrackFacts track : facts) {
      boolean stays =
          handlers.contains(track.handler())
              && !track.isThumbnail()
              && !chapters.contains(track.id());
      if (stays) {
        staying.add(track);
      }
      if (stays && !tracks.add(track.id())) {
        throw Damaged.broken();
      }
    }
    if (tracks.isEmpty()) {
      throw Damaged.because("The film has neither pictures nor sound. Save it again.");
    }
  }

  private void defaults(Box mvex) throws IOException, Damaged {
    for (Box box : file.children(mvex)) {
      switch (box.type()) {
        case "mehd" -> file.keep(box, file.in().at(box.body()) == 0 ? 8 : 12);
        case "trex" -> trackDefaults(box);
        default -> words.free(box);
      }
    }
  }

  private void trackDefaults(Box trex) throws IOException, Damaged {
    long id = file.in().u32(trex.body() + 4);
    if (!tracks.contains(id)) {
      words.free(trex);
      return;
    }
    file.keep(trex, 24);
    sampleSizes.put(id, file.in().u32(trex.body() + 16));
  }

  /** Whether a track stays; fragments may only be met behind the movie. */
  boolean keeps(long track) throws Damaged {
    if (!isRead) {
      throw Damaged.unusual();
    }
    return tracks.contains(track);
  }

  long defaultSampleSize(long track) {
    return sampleSizes.getOrDefault(track, 0L);
  }
}
