package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/** One film: its boxes at the top of the file, and what of the media data is in use. */
final class Film {

  /** Types whose size is believed even when it reaches past the end of the file. */
  static final Set<String> TOP =
      Set.of("ftyp", "styp", "moov", "mdat", "moof", "mfra", "sidx", "free", "skip", "meta");

  private final BoxFile file;
  private final FilmWords words;
  private final KeptBytes kept;
  private final Movie movie;
  private final Fragments fragments;
  private final Spans mediaData = new Spans();
  private boolean hasMovie;

  /**
   * A film of which only some kinds of track stay.
   *
   * @param handlers of the tracks that stay
   */
  Film(BoxFile file, Set<String> handlers) throws Damaged {
    this.file = file;
    words = new FilmWords(file);
    kept = new KeptBytes(file.in().size());
    movie = new Movie(file, words, kept, handlers);
    fragments = new Fragments(file, words, kept, movie);
  }

  void meet(Box box) throws IOException, Damaged {
    switch (box.type()) {
      case "ftyp", "styp" -> Brands.keep(file, box);
      case "mdat" -> mediaData.add(box.body(), box.end());
      case "moov" -> movie(box);
      case "moof" -> fragments.walk(box);
      case "mfra" -> fragments.index(box);
      case "sidx" -> fragments.segments(box);
      default -> words.free(box);
    }
  }

  private void movie(Box box) throws IOException, Damaged {
    if (hasMovie) {
      words.free(box);
      return;
    }
    hasMovie = true;
    movie.walk(box);
  }

  boolean hasMovie() {
    return hasMovie;
  }

  FilmWords words() {
    return words;
  }

  KeptBytes kept() {
    return kept;
  }

  Spans mediaData() {
    return mediaData;
  }

  /** Zeroes what no track uses, once all tables were read. */
  void finish() throws IOException, Damaged {
    if (!hasMovie) {
      throw Damaged.truncated();
    }
    kept.zeroAllElse(file, mediaData);
  }
}
