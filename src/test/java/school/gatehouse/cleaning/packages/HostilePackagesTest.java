package school.gatehouse.cleaning.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePackagesTest {

  private static final int ROUNDS = Integer.getInteger("gatehouse.mutations", 600);

  @TempDir Path folder;

  @Test
  void mutatedFilesAreCleanedOrRefusedWithASentenceInGoodTime() throws IOException {
    Random chance = new Random(20240707);
    List<Parts> files =
        List.of(
            OfficeFiles.word(""),
            ShowAndBookFiles.show(),
            ShowAndBookFiles.book(""),
            OtherFiles.openText(""),
            OtherFiles.openSheets(""),
            OtherFiles.scratch());
    int cleaned = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] file = files.get(round % files.size()).zip();
      byte[] changed =
          round % 2 == 0 ? mutated(file, chance) : withMutatedPart(Parts.of(file), chance);
      long start = System.nanoTime();
      CleanedPackage result = CleanedPackage.of(folder, changed);
      assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
      assertThat(result.refusal()).doesNotContain("could not be cleaned safely", "Marker");
      cleaned += result.examined().copy().isPresent() ? 1 : 0;
    }
    assertThat(cleaned).isPositive().isLessThan(ROUNDS);
  }

  @Test
  void namesThatLeaveTheFolderAreRefused() throws IOException {
    for (String name : List.of("../evil.xml", "/etc/passwd", "a/../../b", "C:/x", "..\\x")) {
      assertThat(refusal(OfficeFiles.word("").with(name, "x").zip())).isNotEmpty();
    }
  }

  @Test
  void directoryAndHeadersMustAgree() throws IOException {
    byte[] zip = OfficeFiles.word("").zip();
    assertThat(refusal(changed(zip, "word/styles.xml", (file, at) -> file[at] = 'x'))).isNotEmpty();
    assertThat(refusal(changed(zip, "word/styles.xml", (file, at) -> file[at - 24] |= 1)))
        .isNotEmpty();
  }

  @Test
  void aZipThatGrowsWithoutEndIsRefused() throws IOException {
    byte[] zeros = new byte[101 << 20];
    assertThat(refusal(OtherFiles.scratch().with(OtherFiles.COSTUME + ".png", zeros).zip()))
        .contains("too large");
  }

  @Test
  void deepXmlIsRefused() throws IOException {
    String deep = "<a>".repeat(20_000) + "</a>".repeat(20_000);
    assertThat(refusal(OfficeFiles.word("").with("word/styles.xml", deep).zip())).isNotEmpty();
  }

  /** Changes the first place where a name stands: the entry's own header. */
  private static byte[] changed(byte[] zip, String name, BiConsumer<byte[], Integer> change) {
    byte[] file = zip.clone();
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(name);
    change.accept(file, at);
    return file;
  }

  private String refusal(byte[] file) throws IOException {
    CleanedPackage result = CleanedPackage.of(folder, file);
    return result.examined().copy().isPresent()
        ? ""
        : result.examined().inspected().findings().toString();
  }

  private static byte[] withMutatedPart(Map<String, byte[]> parts, Random chance) {
    String victim = List.copyOf(parts.keySet()).get(chance.nextInt(parts.size()));
    Parts changed = new Parts();
    parts.forEach(
        (name, content) ->
            changed.with(name, name.equals(victim) ? mutated(content, chance) : content));
    return changed.zip();
  }

  private static byte[] mutated(byte[] original, Random chance) {
    byte[] file = original.clone();
    for (int i = 0; i <= chance.nextInt(4) && file.length > 8; i++) {
      int at = chance.nextInt(file.length - 8);
      switch (chance.nextInt(4)) {
        case 0 -> file[at] ^= (byte) (1 << chance.nextInt(8));
        case 1 -> file[at] = (byte) chance.nextInt(256);
        case 2 -> Arrays.fill(file, at, at + chance.nextInt(8), (byte) (chance.nextInt(2) * 255));
        default -> System.arraycopy(file, chance.nextInt(file.length - 8), file, at, 8);
      }
    }
    return chance.nextInt(10) == 0 ? Arrays.copyOf(file, chance.nextInt(file.length) + 1) : file;
  }
}
