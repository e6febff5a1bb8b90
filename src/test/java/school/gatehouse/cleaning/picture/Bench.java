package school.gatehouse.cleaning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import school.gatehouse.cleaning.Cleaned;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.testsupport.PictureWords;

/** Puts one file after the other through everything that a submitted one goes through. */
final class Bench {

  private final Cleaning cleaning = Cleaning.withSafeLimits(Inspection.withSafeLimits());
  private final Path folder;

  Bench(Path folder) {
    this.folder = folder;
  }

  Path original() {
    return folder.resolve("original");
  }

  Path target() {
    return folder.resolve("target");
  }

  Examined examined(byte[] file) throws IOException {
    Files.deleteIfExists(target());
    Files.write(original(), file);
    return cleaning.examine(
        original(), Optional.empty(), Optional.empty(), target(), Set.of("Marker"));
  }

  Cleaned cleaned(byte[] file) throws IOException {
    Examined examined = examined(file);
    assertThat(examined.copy()).as("%s", reasons(examined)).isPresent();
    return examined.copy().orElseThrow();
  }

  byte[] clean(byte[] file) throws IOException {
    cleaned(file);
    return Files.readAllBytes(target());
  }

  List<FindingCode> findings(byte[] file) throws IOException {
    return examined(file).inspected().findings().stream().map(Finding::code).toList();
  }

  /** Why it was refused. */
  List<String> refusal(byte[] file) throws IOException {
    Examined examined = examined(file);
    assertThat(examined.copy()).isEmpty();
    assertThat(target()).doesNotExist();
    return reasons(examined);
  }

  /** Neither as it lies there, nor in anything packed. */
  static void assertNoMarkerIn(byte[] file) {
    for (byte[] bytes : List.of(file, unpacked(file))) {
      for (Charset encoding :
          List.of(
              StandardCharsets.ISO_8859_1,
              StandardCharsets.UTF_8,
              StandardCharsets.UTF_16LE,
              StandardCharsets.UTF_16BE)) {
        assertThat(new String(bytes, encoding)).doesNotContain(PictureWords.ALL);
      }
    }
  }

  private static List<String> reasons(Examined examined) {
    return examined.inspected().findings().stream()
        .filter(finding -> finding.code() == FindingCode.NOT_CLEANABLE)
        .map(Finding::message)
        .toList();
  }

  private static byte[] unpacked(byte[] file) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int at = 0; at + 2 < file.length; at++) {
      if (file[at] == 0x78) {
        all.writeBytes(inflated(file, at));
      }
    }
    return all.toByteArray();
  }

  private static byte[] inflated(byte[] file, int at) {
    Inflater inflater = new Inflater();
    inflater.setInput(file, at, file.length - at);
    byte[] block = new byte[1 << 16];
    try {
      return Arrays.copyOf(block, inflater.inflate(block));
    } catch (DataFormatException notPacked) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }
}
