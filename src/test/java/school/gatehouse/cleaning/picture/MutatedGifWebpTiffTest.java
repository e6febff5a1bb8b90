package school.gatehouse.cleaning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.testsupport.PictureGif;
import school.gatehouse.testsupport.PictureTiff;
import school.gatehouse.testsupport.PictureWebp;

class MutatedGifWebpTiffTest {

  /** Each of the pictures that often; a longer run: {@code -Dgatehouse.mutations=5000}. */
  private static final int ROUNDS = Integer.getInteger("gatehouse.mutations", 100);

  /** The limits of looking and cleaning together, and some air: what takes longer is given up. */
  private static final Duration LONG = Duration.ofSeconds(90);

  @TempDir Path folder;

  @Test
  void areCleanedOrRefusedButNeverCrashOrHang() throws IOException {
    Bench bench = new Bench(folder);
    Random chance = new Random(20240602);
    int cleaned = 0;
    for (byte[] picture : pictures()) {
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        Examined examined = bench.examined(mutated(picture, chance));
        cleaned += examined.copy().isPresent() ? 1 : 0;
        assertThat(examined.inspected().findings().toString()).doesNotContain("Marker");
        assertThat(System.nanoTime() - start).isLessThan(LONG.toNanos());
      }
    }
    assertThat(cleaned).isPositive().isLessThan(ROUNDS * pictures().size());
  }

  private static List<byte[]> pictures() {
    return List.of(
        PictureGif.aTalkativeGif().bytes(),
        PictureWebp.aTalkativeWebp(6).bytes(),
        PictureWebp.aMovingWebp(true).talkative(3).bytes(),
        PictureTiff.aTalkativeTiff(ByteOrder.LITTLE_ENDIAN, 6).bytes(),
        PictureTiff.aTalkativeTiff(ByteOrder.BIG_ENDIAN, 1).bytes());
  }

  /** Bits turned, lengths made huge, stretches copied, and sometimes an early end. */
  private static byte[] mutated(byte[] picture, Random chance) {
    byte[] file = picture.clone();
    int changes = 1 + chance.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = chance.nextInt(file.length - 8);
      switch (chance.nextInt(4)) {
        case 0 -> file[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> file[at] = (byte) chance.nextInt(256);
        case 2 -> Arrays.fill(file, at, at + 1 + chance.nextInt(4), (byte) 0xFF);
        default -> System.arraycopy(file, chance.nextInt(file.length - 8), file, at, 8);
      }
    }
    return chance.nextInt(10) == 0 ? Arrays.copyOf(file, chance.nextInt(file.length)) : file;
  }
}
