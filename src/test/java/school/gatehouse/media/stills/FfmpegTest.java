package school.gatehouse.media.stills;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.inspection.FileType;

class FfmpegTest {

  private static final Ffmpeg FFMPEG = new Ffmpeg(StillsMaker.FETCHED);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = FileType.class,
      names = {"HEIC", "AVIF", "MP4", "MOV", "THREE_GP", "WEBM", "MKV", "AVI"})
  void everyRunIsHeldToOneDemuxerAndItsStandardInput(FileType type) {
    Stream.of(
            FFMPEG.probe(type),
            FFMPEG.picture(type),
            FFMPEG.poster(type, 1, 2048),
            FFMPEG.frames(type, new Sampling(90, true)))
        .forEach(
            words -> {
              List<String> input = words.subList(0, words.indexOf("-i"));
              assertThat(input).containsSequence("-protocol_whitelist", "fd");
              assertThat(input).containsSequence("-max_pixels", "50000000");
              assertThat(input).containsSequence("-threads", "1").contains("-codec_whitelist");
              assertThat(input.get(input.indexOf("-f") + 1)).isIn("mov", "matroska", "avi");
              assertThat(words).containsSequence("-i", "fd:").containsOnlyOnce("-i");
            });
  }

  /** A list of films to play is not opened under any type, and neither is what it names. */
  @ParameterizedTest
  @EnumSource(
      value = FileType.class,
      names = {"MP4", "MKV", "AVI"})
  void aListOfOtherFilesIsNoFilm(FileType type) throws IOException {
    Path other = Files.write(folder.resolve("other.avi"), film());
    assertThat(runs(FileType.AVI, other)).as("a film").isEqualTo(StillsMaker.isHere());
    for (String list :
        List.of("ffconcat version 1.0\nfile %s\n", "#EXTM3U\n#EXTINF:1,\nfile://%s\n")) {
      Path playlist = Files.writeString(folder.resolve("list"), list.formatted(other));
      assertThat(runs(type, playlist)).isFalse();
    }
  }

  @Test
  void aProgramIsNotStartedWithoutItsLimits() throws IOException {
    Path work = Files.createTempDirectory(folder, "work");
    List<String> says = List.of("/bin/sh", "-c", "ulimit -v; ulimit -t; ulimit -c; env; pwd");
    Confined confined = new Confined(64L << 20, Duration.ofSeconds(7));
    boolean started = confined.run(says, Path.of("/dev/null"), work);
    assertThat(started).isEqualTo(System.getProperty("os.name").equals("Linux"));
    if (started) {
      assertThat(Files.readString(Confined.printed(work)).lines())
          .startsWith("65536", "7", "0")
          .contains("MALLOC_ARENA_MAX=1")
          .noneMatch(line -> line.startsWith("HOME=") || line.startsWith("GATEHOUSE"));
    }
    Confined impossible = new Confined(Long.MAX_VALUE, Duration.ofSeconds(-1));
    assertThat(impossible.run(says, Path.of("/dev/null"), work)).isFalse();
  }

  private boolean runs(FileType type, Path file) throws IOException {
    Path work = Files.createTempDirectory(folder, "work");
    return new Confined(1L << 30, Duration.ofSeconds(20)).run(FFMPEG.probe(type), file, work);
  }

  private static byte[] film() throws IOException {
    return MovingJpegs.avi(List.of(landscape(64, 48)));
  }
}
