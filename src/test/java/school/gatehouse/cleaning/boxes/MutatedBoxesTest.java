package school.gatehouse.cleaning.boxes;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.cleaning.boxes.FilmMaker.aFilm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.Limits;

class MutatedBoxesTest {

  private static final int ROUNDS = 2000;
  private static final long A_SECOND = 1_000_000_000L;

  private final Inspection inspection = Inspection.withSafeLimits();

  @TempDir Path folder;

  @Test
  void areCleanedOrRefusedForDamageAndNothingElseInGoodTime() throws IOException {
    Random chance = new Random(20260704);
    List<byte[]> files =
        List.of(
            aFilm().bytes(),
            aFilm().withHalfSizes().withTheMovieFirst().bytes(),
            FragmentedFilm.withBaseInTheFragment(),
            HeifMaker.aTalkativePicture());
    int cleaned = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int kind = round % files.size();
      long start = System.nanoTime();
      cleaned += isCleaned(mutated(files.get(kind), chance), kind == 3) ? 1 : 0;
      assertThat(System.nanoTime() - start).isLessThan(A_SECOND);
    }
    assertThat(cleaned).isBetween(1, ROUNDS - 1);
  }

  private boolean isCleaned(byte[] file, boolean picture) throws IOException {
    Path original = Files.write(folder.resolve("original"), file);
    Path target = folder.resolve("target");
    Files.deleteIfExists(target);
    Inspected inspected = inspection.look(original, Optional.empty(), Optional.empty());
    Cleaner cleaner = picture ? new HeifCleaner() : new FilmCleaner();
    try {
      cleaner.clean(original, target, new Notes(inspected, Limits.SAFE));
      return true;
    } catch (Damaged refused) {
      assertThat(refused.getMessage()).doesNotContain("Marker");
      return false;
    }
  }

  /** Flips, fills and copies a few bytes, makes numbers huge, or cuts the file. */
  private static byte[] mutated(byte[] original, Random chance) {
    byte[] file = original.clone();
    for (int i = 1 + chance.nextInt(3); i > 0; i--) {
      int at = chance.nextInt(file.length - 8);
      switch (chance.nextInt(5)) {
        case 0 -> file[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> ByteBuffer.wrap(file).putInt(at, -1);
        case 2 -> ByteBuffer.wrap(file).putInt(at, chance.nextInt(64));
        case 3 -> Arrays.fill(file, at, at + chance.nextInt(8), (byte) 0);
        default -> System.arraycopy(file, chance.nextInt(file.length - 8), file, at, 8);
      }
    }
    return chance.nextInt(10) == 0 ? Arrays.copyOf(file, 12 + chance.nextInt(400)) : file;
  }
}
