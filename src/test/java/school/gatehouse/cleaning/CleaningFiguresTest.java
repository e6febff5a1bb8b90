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
  private static final String MEMORY = "gatehouse, cleaned in memory";
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
            .with(MEMORY, () -> ours(lanes::cleanedInMemory, 200))
            .with("gatehouse, every proof", () -> ours(lanes::proven, 1))
            .with("exiftool, one process", lanes::exiftool)
            .with("jhead, one process", () -> lanes.jhead("jhead -purejpg jhead/*.jpg"))
            .with(
                "jhead, a process each",
                () -> lanes.jhead("for f in jhead/*.jpg; do jhead -purejpg $f; done"));
    race.run();
    String title = "JPEG, 1280 x 960, %d kB".formatted(lanes.bytes() / 1000);
    TABLES.put("1", race.table(title, OURS) + goals(race));
    assertThat(lanes.sameInMemory()).isTrue();
    if (CpuTime.isHere("exiftool")) {
      assertThat(lanes.sameAs("exiftool")).isTrue();
    }
    assertThat(race.ratio(OURS, "gatehouse, every proof").orElseThrow()).isGreaterThan(1);
  }

  /** How near the copies in memory come to what they shall reach. */
  private static String goals(Race race) {
    return """

        | cleaned in memory, beside | does as many times | shall |
        | --- | ---: | ---: |
        """
        + goal(race, "exiftool, one process", 50)
        + goal(race, "jhead, one process", 9)
        + goal(race, "jhead, a process each", 9);
  }

  private static String goal(Race race, String other, int wanted) {
    Optional<Double> ratio = race.ratio(MEMORY, other);
    String reached = ratio.map(done -> done >= wanted ? "" : ", missed").orElse("");
    String done = ratio.map("%.1f"::formatted).orElse("not installed");
    return "| %s | %s | %d%s |\n".formatted(other, done, wanted, reached);
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
        a disk in memory. Copies were compared: pictures have exiftool's tables, pixels, way up and
        numbers of the colour profile, films have the original's packets.

        "Details read and copy written" finds the parts of a file, reads every detail, so that it
        can be told and searched for afterwards, and writes a file. "Copy written alone" is the
        second half of it. "Cleaned in memory" starts with the bytes and ends with bytes: the same
        classes find the parts, read EXIF for the way up, keep the colour profile and write the
        copy, whose bytes were compared with those of the copy on disk; other details are not read.
        exiftool and jhead work on files: their figures hold opening, reading and writing them, and
        the start of the program; exiftool is told to keep the way up and the colour profile, jhead
        throws both away. "Every proof" also decodes original and copy
        and compares all pixels. Publishing rests on that row; none of the others does it.

        What the figures cannot get below: a film is copied once, and cp takes as long for a long
        one as the whole of cleaning; ffmpeg pays its start again for each short one. jhead in one
        process moves bytes and reads nearly nothing, and proves nothing.

        """
            + String.join("\n", TABLES.values());
    System.out.println(all);
    Files.writeString(Path.of("docs", "benchmarks.md"), all);
  }
}
