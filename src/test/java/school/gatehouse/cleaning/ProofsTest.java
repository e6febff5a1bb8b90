package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.gatehouse.testsupport.PictureJpeg.aJpeg;
import static school.gatehouse.testsupport.PicturePng.aPng;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.testsupport.PictureWords;

/** Each proof alone must catch a cleaner with the mistake it is there for. */
class ProofsTest {

  private static final SamePixels SAME_PIXELS = new SamePixels(1 << 24);

  private final Inspection inspection = Inspection.withSafeLimits();

  @TempDir Path folder;

  @Test
  void holdForTheRealCleaners() throws IOException {
    byte[] jpeg = aJpeg().withComment().bytes();
    Cleaned cleaned = copy(new JpegCleaner(), jpeg, allProofs(), Set.of());
    assertThat(cleaned.bytes()).isLessThan(jpeg.length);
  }

  @Test
  void anIdleCleanerIsCaughtByTheParts() {
    assertCaught(spoilt(bytes -> bytes), new OnlyAllowedParts());
  }

  @Test
  void anIdleCleanerIsCaughtByTheValues() {
    assertCaught(spoilt(bytes -> bytes), new NoValueRemains());
  }

  @Test
  void valuesInUtf16AndHalfValuesAreFound() {
    byte[] wide = PictureWords.COMMENT.getBytes(StandardCharsets.UTF_16LE);
    String text = "a long caption that goes on and on about " + PictureWords.CAPTION;
    ValueSearch search = new ValueSearch(Set.of(PictureWords.COMMENT, text), Set.of());
    search.write(wide, 0, 11);
    search.write(wide, 11, wide.length - 11);
    assertThat(search.found()).isTrue();
    ValueSearch half = new ValueSearch(Set.of(text), Set.of());
    half.write(text.substring(0, 50).getBytes(StandardCharsets.UTF_8));
    assertThat(half.found()).isTrue();
    ValueSearch nothing = new ValueSearch(Set.of(text), Set.of());
    nothing.write("something else altogether".getBytes(StandardCharsets.UTF_8));
    assertThat(nothing.found()).isFalse();
  }

  @Test
  void aGivenNameBesideThePixelsIsCaught() {
    PictureCopier cleaner = appending(0xFE, "Benjamin");
    assertThatThrownBy(
            () -> copy(cleaner, aJpeg().bytes(), List.of(new NoValueRemains()), Set.of("Benjamin")))
        .isInstanceOf(NotCleanable.class);
  }

  @Test
  void aValueHiddenInACompressedProfileIsCaught() {
    PictureCopier leaky = new LeakyPngCleaner();
    byte[] png = aPng().withText("Author", PictureWords.ARTIST).bytes();
    assertThatThrownBy(() -> copy(leaky, png, List.of(new NoValueRemains()), Set.of()))
        .isInstanceOf(NotCleanable.class);
    assertThatThrownBy(() -> copy(leaky, png, List.of(new OnlyAllowedParts()), Set.of()))
        .isInstanceOf(NotCleanable.class);
  }

  @Test
  void aChangedTableIsCaughtByThePayload() {
    assertCaught(spoilt(ProofsTest::otherTable), new SamePayload());
  }

  @Test
  void aChangedTableIsCaughtByThePixels() {
    assertCaught(spoilt(ProofsTest::otherTable), SAME_PIXELS);
  }

  @Test
  void aWrongOrientationIsCaughtByTheParts() {
    byte[] tag = OrientationTag.jpegSegment(6);
    PictureCopier cleaner =
        appending(0xE1, new String(tag, 4, tag.length - 4, StandardCharsets.US_ASCII));
    assertCaught(cleaner, new OnlyAllowedParts());
  }

  @Test
  void aRestlessCleanerIsCaughtByTheSecondRun() {
    int[] run = {0};
    PictureCopier cleaner = appending(0xFE, () -> "run " + run[0]++);
    assertCaught(cleaner, new NothingLeftToDo());
  }

  private void assertCaught(PictureCopier cleaner, Proof proof) {
    byte[] original = aJpeg().withComment().bytes();
    assertThatThrownBy(() -> copy(cleaner, original, List.of(proof), Set.of()))
        .isInstanceOf(NotCleanable.class);
  }

  private Cleaned copy(PictureCopier cleaner, byte[] file, List<Proof> proofs, Set<String> names)
      throws IOException {
    Path original = Files.write(folder.resolve("original"), file);
    Inspected inspected = inspection.look(original, Optional.empty(), Optional.empty());
    try {
      return new ProvenCopy(inspection, new PictureCleaner(cleaner), proofs)
          .make(original, inspected, folder.resolve("target"), names)
          .cleaned();
    } catch (Damaged e) {
      throw new AssertionError(e);
    }
  }

  private static List<Proof> allProofs() {
    return List.of(
        new SamePayload(),
        SAME_PIXELS,
        new NothingMetAgain(),
        new OnlyAllowedParts(),
        new NoValueRemains(),
        new NothingLeftToDo());
  }

  /** Copies the whole file, then spoils it. */
  private static PictureCopier spoilt(UnaryOperator<byte[]> mistake) {
    return new JpegCleanerWith(
        (source, inspected, target) -> {
          ByteArrayOutputStream whole = new ByteArrayOutputStream();
          for (var part : inspected.parts()) {
            source.copy(part, whole);
          }
          target.write(mistake.apply(whole.toByteArray()));
        });
  }

  private static PictureCopier appending(int marker, String text) {
    return appending(marker, () -> text);
  }

  /** Cleans well, then adds a segment behind the start marker. */
  private static PictureCopier appending(int marker, Supplier<String> words) {
    return new JpegCleanerWith(
        (source, inspected, target) -> {
          ByteArrayOutputStream clean = new ByteArrayOutputStream();
          new JpegCleaner().copy(source, inspected, clean);
          byte[] text = words.get().getBytes(StandardCharsets.US_ASCII);
          target.write(clean.toByteArray(), 0, 2);
          target.write(
              ByteBuffer.allocate(4 + text.length)
                  .putShort((short) (0xFF00 | marker))
                  .putShort((short) (2 + text.length))
                  .put(text)
                  .array());
          target.write(clean.toByteArray(), 2, clean.size() - 2);
        });
  }

  private static byte[] otherTable(byte[] jpeg) {
    for (int i = 0; i < jpeg.length - 10; i++) {
      if (ByteBuffer.wrap(jpeg).getShort(i) == (short) 0xFFDB) {
        jpeg[i + 5] = (byte) (jpeg[i + 5] + 40);
        return jpeg;
      }
    }
    throw new AssertionError("no table");
  }

  private interface Copy {
    void copy(Source source, Inspected inspected, OutputStream target) throws IOException;
  }

  private record JpegCleanerWith(Copy copy) implements PictureCopier {

    @Override
    public FileType type() {
      return FileType.JPEG;
    }

    @Override
    public void copy(Source source, Inspected inspected, OutputStream target) throws IOException {
      copy.copy(source, inspected, target);
    }
  }

  private static final class LeakyPngCleaner implements PictureCopier {

    @Override
    public FileType type() {
      return FileType.PNG;
    }

    @Override
    public void copy(Source source, Inspected inspected, OutputStream target) throws IOException {
      byte[] words = PictureWords.ARTIST.getBytes(StandardCharsets.UTF_8);
      for (var part : inspected.parts()) {
        if (!part.name().equals("tEXt")) {
          source.copy(part, target);
        }
        if (part.name().equals("IHDR")) {
          PngChunk.write("iCCP", PngProfile.packed(words), target);
        }
      }
    }
  }
}
