package school.gatehouse.media.stills;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import school.gatehouse.inspection.FileType;

/**
 * Takes pictures out of films, HEIC and AVIF, where ffmpeg is there to do it. Nothing that a file
 * does is an exception: no program, a crash, a hang and damage are all no picture, and then
 * everything is as if films could not be looked into. Waits for a free place; slow.
 */
@ApplicationScoped
public class TakeStills {

  private final Optional<Ffmpeg> ffmpeg;
  private final Confined confined;
  private final Semaphore places;

  TakeStills(StillsConfig config) {
    this.ffmpeg = config.folder().map(Ffmpeg::new);
    this.confined = new Confined(config.memory().asLongValue(), config.timeLimit());
    this.places = new Semaphore(config.processes(), true);
  }

  /** Says at start what would otherwise be noticed only by what is missing. */
  void tryOut(@Observes StartupEvent start) throws IOException {
    if (ffmpeg.isPresent() && !runs()) {
      Log.warn("ffmpeg does not run from gatehouse.films.folder: films are not looked into");
    }
  }

  /** Whether the program can be started here, within its limits. */
  boolean runs() throws IOException {
    Path folder = Files.createTempDirectory("stills");
    try {
      return ffmpeg.isPresent()
          && confined.run(ffmpeg.get().version(), Path.of("/dev/null"), folder);
    } finally {
      Files.deleteIfExists(Confined.printed(folder));
      Files.delete(folder);
    }
  }

  /** Whether pictures may be got out of a file of this type here. */
  public boolean areIn(FileType type) {
    return ffmpeg.isPresent() && (type.isFilm() || OneFile.isPhonePicture(type));
  }

  /**
   * One picture that stands for the file: a phone's picture itself, or a frame of a film.
   *
   * @param copy clean
   * @param folder empty, for the picture; whoever asked deletes it
   * @return a BMP; empty for what cannot be decoded
   */
  public Optional<Path> poster(Path copy, FileType type, Path folder) {
    return inAPlace(program -> new OneFile(program, confined, copy, type, folder).poster());
  }

  /**
   * The pictures in which to look for people: a phone's picture, or the frames that are looked at
   * of a film.
   *
   * @param copy clean
   * @param folder empty, for the pictures; whoever asked deletes it
   * @return empty unless everything was decoded that had to be, and the film is as long as it says
   */
  public Optional<Stills> forCounting(Path copy, FileType type, Path folder) {
    return inAPlace(program -> new OneFile(program, confined, copy, type, folder).forCounting());
  }

  private <T> Optional<T> inAPlace(Function<Ffmpeg, Optional<T>> work) {
    if (ffmpeg.isEmpty()) {
      return Optional.empty();
    }
    places.acquireUninterruptibly();
    try {
      return work.apply(ffmpeg.get());
    } finally {
      places.release();
    }
  }
}
