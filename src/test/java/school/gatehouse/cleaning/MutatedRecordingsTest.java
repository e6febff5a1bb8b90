package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;

class MutatedRecordingsTest {

  /** Each of ten files that often; a longer run: {@code -Dgatehouse.mutations=5000}. */
  private static final int ROUNDS = Integer.getInteger("gatehouse.mutations", 200);

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Cleaning cleaning = Cleaning.withSafeLimits(Inspection.withSafeLimits());

  @TempDir Path folder;

  @Test
  void areCleanedOrRefusedWithAReasonAndNeverCrashOrHang() throws IOException {
    Random chance = new Random(20240602);
    List<byte[]> files =
        List.of(
            FilmFiles.webm(),
            FilmFiles.live(),
            FilmFiles.matroska(),
            RiffFiles.avi(),
            SoundFiles.wav(),
            SoundFiles.longWav(),
            SoundFiles.mp3(),
            SoundFiles.flac(),
            TextsTest.PAGE.getBytes(StandardCharsets.UTF_8),
            TextsTest.DRAWING.getBytes(StandardCharsets.UTF_8));
    int cleaned = 0;
    for (int round = 0; round < ROUNDS * files.size(); round++) {
      cleaned += isCleaned(mutated(files.get(round % files.size()), chance)) ? 1 : 0;
    }
    assertThat(cleaned).isPositive().isLessThan(ROUNDS * files.size());
  }

  private boolean isCleaned(byte[] file) throws IOException {
    Path original = Files.write(folder.resolve("original"), file);
    Path target = folder.resolve("target");
    Files.deleteIfExists(target);
    long start = System.nanoTime();
    Examined examined =
        cleaning.examine(original, Optional.empty(), Optional.empty(), target, Set.of());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    examined.inspected().findings().stream()
        .filter(finding -> finding.code() == FindingCode.NOT_CLEANABLE)
        .forEach(MutatedRecordingsTest::isForeseen);
    assertThat(Files.exists(target)).isEqualTo(examined.copy().isPresent());
    assertThat(folder).isDirectoryNotContaining(each -> each.toString().contains(".part"));
    return examined.copy().isPresent();
  }

  /** The one sentence that stands for an exception nobody foresaw. */
  private static void isForeseen(Finding finding) {
    assertThat(finding.message()).doesNotContain("could not be cleaned safely", "Marker");
  }

  /** Flips, copies or cuts a few bytes, or makes lengths huge. */
  private static byte[] mutated(byte[] original, Random chance) {
    byte[] file = original.clone();
    int changes = 1 + chance.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = chance.nextInt(file.length - 8);
      switch (chance.nextInt(4)) {
        case 0 -> file[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> file[at] = (byte) chance.nextInt(256);
        case 2 -> Arrays.fill(file, at, at + chance.nextInt(8), (byte) (chance.nextInt(2) * 255));
        default -> System.arraycopy(file, chance.nextInt(file.length - 8), file, at, 8);
      }
    }
    return chance.nextInt(8) == 0 ? Arrays.copyOf(file, chance.nextInt(file.length)) : file;
  }
}
