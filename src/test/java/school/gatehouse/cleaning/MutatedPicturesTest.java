package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureJpeg.aTalkativeJpeg;
import static school.gatehouse.testsupport.PicturePng.aTalkativePng;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.testsupport.PictureSamples;

@Timeout(3600)
class MutatedPicturesTest {

  /** Each of five pictures that often; a longer run: {@code -Dgatehouse.mutations=5000}. */
  private static final int ROUNDS = Integer.getInteger("gatehouse.mutations", 120);

  private final Inspection inspection = Inspection.withSafeLimits();
  private final Cleaning cleaning = Cleaning.withSafeLimits(inspection);

  @TempDir Path folder;

  @Test
  void areCleanedOrRefusedButNeverCrashOrHang() throws IOException {
    int cleaned = 0;
    Random chance = new Random(20240601);
    List<byte[]> pictures = pictures();
    for (int round = 0; round < ROUNDS * pictures.size(); round++) {
      byte[] file = mutated(pictures.get(round % pictures.size()), chance);
      cleaned += isCleaned(file) ? 1 : 0;
    }
    assertThat(cleaned).isPositive().isLessThan(ROUNDS * pictures.size());
  }

  private boolean isCleaned(byte[] file) throws IOException {
    Path original = Files.write(folder.resolve("original"), file);
    Path target = folder.resolve("target");
    Inspected inspected = inspection.look(original, Optional.empty(), Optional.empty());
    try {
      cleaning.clean(original, inspected, target, Set.of("Marker"));
      assertThat(inspection.look(target, Optional.empty(), Optional.empty()).findings()).isEmpty();
      return true;
    } catch (NotCleanable refused) {
      assertThat(target).doesNotExist();
      assertThat(refused.getMessage()).doesNotContain("Marker");
      return false;
    }
  }

  private static List<byte[]> pictures() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    pictures.add(aTalkativeJpeg(6).bytes());
    pictures.add(aTalkativeJpeg(2).progressive().bytes());
    pictures.add(aTalkativePng(6).bytes());
    for (String name : List.of("square-xmp.jpg", "damaged.jpg")) {
      for (Path photo : PictureSamples.media(name)) {
        pictures.add(Files.readAllBytes(photo));
      }
    }
    return pictures;
  }

  /** Flips, copies or cuts a few bytes, mostly in the first part, where the structure is. */
  private static byte[] mutated(byte[] original, Random chance) {
    byte[] file = original.clone();
    int changes = 1 + chance.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int reach = chance.nextInt(3) == 0 ? file.length : Math.min(file.length, 3000);
      int at = chance.nextInt(reach - 8);
      switch (chance.nextInt(4)) {
        case 0 -> file[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> file[at] = (byte) chance.nextInt(256);
        case 2 -> Arrays.fill(file, at, at + chance.nextInt(8), (byte) (chance.nextInt(2) * 255));
        default -> System.arraycopy(file, chance.nextInt(reach - 8), file, at, 8);
      }
    }
    withChecksums(file);
    return chance.nextInt(10) == 0 ? Arrays.copyOf(file, chance.nextInt(file.length)) : file;
  }

  /** A PNG with wrong checksums would be refused before anything interesting happens. */
  private static void withChecksums(byte[] file) {
    if (file[0] != (byte) 0x89) {
      return;
    }
    ByteBuffer png = ByteBuffer.wrap(file);
    int at = 8;
    while (at + 12 <= file.length) {
      int length = png.getInt(at);
      if (length < 0 || length > file.length - at - 12) {
        return;
      }
      CRC32 crc = new CRC32();
      crc.update(file, at + 4, length + 4);
      png.putInt(at + 8 + length, (int) crc.getValue());
      at += 12 + length;
    }
  }
}
