package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures cleaning against other programs and writes down what came out. */
@Tag("bench")
class CleaningFiguresTest {

  private static final Path IN_MEMORY = Path.of("/dev/shm");
  private static final String OURS = "gatehouse, details read and copy written";
  private static final Map<String, String> TABLES = new TreeMap<>();

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder =
        Files.isWritable(IN_MEMORY)
            ? Files.createTempDirectory(IN_MEMORY, "figures")
            : Files.createTempDirectory("figures");
  }

  @AfterEach
  void deleteFolder() throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void photographs() throws IOException {
    JpegLanes lanes = new JpegLanes(folder);
    Race race =
        new Race("picture", JpegLanes.PICTURES)
            .with(OURS, () -> ours(lanes::readAndCopied, 20))
            .with("gatehouse, copy written alone", () -> ours(lanes::copied, 50))
            .with("gatehouse, every proof", () -> ours(lanes::proven, 1))
            .with("exiftool, one process", lanes::exiftool)
            .with("jhead, one process", () -> lanes.jhead("jhead -purejpg jhead/*.jpg"))
            .with(
                "jhead, a process each",
                () -> lanes.jhead("for f in jhead/*.jpg; do jhead -purejpg $f; done"));
    race.run();
    String title = "JPEG, 1280 x 960, %d kB".formatted(lanes.bytes() / 1000);
    TABLES.put("1", race.table(title, OURS));
    if (CpuTime.isHere("exiftool")) {
      assertThat(lanes.sameAs("exiftool")).isTrue();
    }
    assertThat(race.ratio(OURS, "gatehouse, every proof").orElseThrow()).isGreaterThan(1);
  }

  @Test
  void films() throws IOException {
    if (!CpuTime.isHere("ffmpeg")) {
      TABLES.put("2", "## MP4\n\nffmpeg is not installed here: no figures.\n");
      return;
    }
    FilmLanes.make(folder);
    film("2", new FilmLanes(folder, "part.mp4"), 20);
    film("3", new FilmLanes(folder, "film.mp4"), 3);
  }

  private static void film(String place, FilmLanes lanes, int times) throws IOException {
    Race race =
        new Race("film", 1)
            .with(OURS, () -> ours(lanes::copied, times))
            .with("gatehouse, every proof", () -> ours(lanes::proven, 1))
            .with("ffmpeg -c copy", lanes::ffmpeg)
            .with("cp, which only copies", lanes::plainCopy);
    race.run();
    TABLES.put(place, race.table("MP4, %d MB".formatted(lanes.bytes() / 1_000_000), OURS));
    assertThat(lanes.samePackets()).isTrue();
  }

  /** The clock of processor time is coarse: short work is done several times. */
  private static Optional<Double> ours(CpuTime.Work work, int times) throws IOException {
    double all =
        CpuTime.of(
            () -> {
              for (int i = 0; i < times; i++) {
                work.run();
              }
            });
    return Optional.of(all / times);
  }

  @AfterAll
  static void write() throws IOException {
    String all =
        """
        # What cleaning costs

        Written by `./mvnw -Pbench verify`. Processor time, user and system together, of whole
        programs; all do the same files in turn, the middle of five rounds stands here. Files lie on
        a disk in memory. Copies were compared: pictures have exiftool's tables, pixels and way up,
        films have the original's packets.

        What the figures cannot get below: a film is copied once, and cp takes as long for a long
        one as the whole of cleaning; ffmpeg pays its start again for each short one. Of a picture's
        time most goes to reading each detail, so that it can be told and searched for afterwards;
        jhead reads few of them and proves nothing. "Copy written alone" is the part that compares
        with it: the parts of the file are known there, and neither found nor read.

        """
            + String.join("\n", TABLES.values());
    System.out.println(all);
    Files.writeString(Path.of("docs", "benchmarks.md"), all);
  }
}
