package school.gatehouse.media.stills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import school.gatehouse.inspection.FileType;

/**
 * Takes pictures out of one file.
 *
 * @param folder empty, and nothing else is written to
 */
record OneFile(Ffmpeg ffmpeg, Confined confined, Path copy, FileType type, Path folder) {

  private static final int LONGEST = 2048;

  /** How far into a film its poster is looked for. */
  private static final double INTO = 0.1;

  static boolean isPhonePicture(FileType type) {
    return type == FileType.HEIC || type == FileType.AVIF;
  }

  Optional<Path> poster() {
    return isPhonePicture(type) ? picture() : streams().flatMap(this::frameOfFilm);
  }

  Optional<Stills> forCounting() {
    return isPhonePicture(type)
        ? picture().map(one -> new Stills(List.of(one), false))
        : streams()
            .map(Streams::seconds)
            .flatMap(length -> length.stream().boxed().findAny())
            .flatMap(this::framesOfFilm);
  }

  /** Of what moves in such a file nothing is known well enough. */
  private Optional<Path> picture() {
    return PlainPicture.isIn(copy)
            && streams().filter(Streams::onePicture).isPresent()
            && run(ffmpeg.picture(type))
        ? written()
        : Optional.empty();
  }

  private Optional<Path> frameOfFilm(Streams streams) {
    double second = INTO * streams.seconds().orElse(0);
    return run(ffmpeg.poster(type, second, LONGEST)) ? written() : Optional.empty();
  }

  /** Frames that stand by themselves come fast, but of some films too few. */
  private Optional<Stills> framesOfFilm(double seconds) {
    Sampling all = new Sampling(seconds, false);
    if (!all.isSpread()) {
      return frames(all);
    }
    Optional<Stills> fast = frames(new Sampling(seconds, true));
    return fast.isPresent() ? fast : frames(all);
  }

  private Optional<Stills> frames(Sampling how) {
    List<Path> frames = run(ffmpeg.frames(type, how)) ? inOrder() : List.of();
    List<Integer> times = frames.stream().map(OneFile::milliseconds).toList();
    if (how.leavesNothingOut(times)) {
      return Optional.of(new Stills(frames, how.isSpread()));
    }
    frames.forEach(OneFile::delete);
    return Optional.empty();
  }

  private List<Path> inOrder() {
    try (var all = Files.list(folder)) {
      return all.filter(path -> name(path).matches("[0-9]{1,9}\\.bmp"))
          .sorted(Comparator.comparing(OneFile::milliseconds))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the pictures of a film cannot be listed", e);
    }
  }

  private static int milliseconds(Path frame) {
    return Integer.parseInt(name(frame).replace(".bmp", ""));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static void delete(Path frame) {
    try {
      Files.deleteIfExists(frame);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture of a film cannot be deleted", e);
    }
  }

  private Optional<Streams> streams() {
    return run(ffmpeg.probe(type)) ? Streams.printed(Confined.printed(folder)) : Optional.empty();
  }

  private boolean run(List<String> command) {
    return confined.run(command, copy, folder);
  }

  private Optional<Path> written() {
    return Optional.of(folder.resolve(Ffmpeg.PICTURE)).filter(Files::exists);
  }
}
