package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.gatehouse.cleaning.boxes.FilmCleaner;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;

/** One film for both programs; ffmpeg itself makes it. */
final class FilmLanes {

  private static final String MADE =
      "ffmpeg -v error -f lavfi -i testsrc2=s=1280x720:r=25 -f lavfi -i sine=440 -t 8 -c:v mpeg4"
          + " -b:v 12M -c:a aac -metadata location=+51.5+0.1/ part.mp4 && ffmpeg -v error"
          + " -stream_loop 14 -i part.mp4 -c copy -metadata location=+51.5+0.1/ film.mp4";

  private final Inspection inspection = Inspection.withSafeLimits();
  private final Cleaning cleaning = Cleaning.withSafeLimits(inspection);
  private final Path folder;
  private final String film;

  /**
   * Lanes for one film.
   *
   * @param film {@code part.mp4} of eight seconds or {@code film.mp4} of two minutes
   */
  FilmLanes(Path folder, String film) {
    this.folder = folder;
    this.film = film;
  }

  static void make(Path folder) throws IOException {
    CpuTime.of(MADE, folder);
  }

  long bytes() throws IOException {
    return Files.size(film());
  }

  void copied() throws IOException {
    Files.deleteIfExists(ours());
    try {
      Notes notes = new Notes(look(), inspection.limits());
      new FilmCleaner().clean(film(), ours(), notes);
    } catch (Damaged e) {
      throw new IOException(e);
    }
  }

  void proven() throws IOException {
    cleaning.clean(film(), look(), ours(), Set.of());
  }

  Optional<Double> ffmpeg() throws IOException {
    String line = "ffmpeg -v error -y -i %s -map 0 -map_metadata -1 -c copy theirs.mp4";
    return Optional.of(CpuTime.of(line.formatted(film), folder));
  }

  /** Nobody who writes a copy can do it with less. */
  Optional<Double> plainCopy() throws IOException {
    return Optional.of(CpuTime.of("cp --reflink=never %s copy.mp4".formatted(film), folder));
  }

  boolean samePackets() throws IOException {
    copied();
    return packets(film).equals(packets("ours.mp4"));
  }

  private List<String> packets(String name) throws IOException {
    Process ffmpeg =
        new ProcessBuilder(
                List.of("ffmpeg", "-v", "error", "-i", name, "-c", "copy", "-f", "framemd5", "-"))
            .directory(folder.toFile())
            .start();
    return new String(ffmpeg.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.toList());
  }

  private Inspected look() {
    return inspection.look(film(), Optional.empty(), Optional.empty());
  }

  private Path film() {
    return folder.resolve(film);
  }

  private Path ours() {
    return folder.resolve("ours.mp4");
  }
}
