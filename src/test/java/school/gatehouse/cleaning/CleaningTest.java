package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.gatehouse.testsupport.PictureCanvas.deep;
import static school.gatehouse.testsupport.PictureCanvas.drawn;
import static school.gatehouse.testsupport.PictureJpeg.aJpeg;
import static school.gatehouse.testsupport.PictureJpeg.aTalkativeJpeg;
import static school.gatehouse.testsupport.PicturePng.aPng;
import static school.gatehouse.testsupport.PicturePng.aTalkativePng;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.Part;
import school.gatehouse.testsupport.PictureMetadata;
import school.gatehouse.testsupport.PicturePng;
import school.gatehouse.testsupport.PictureWords;

class CleaningTest {

  private final Inspection inspection = Inspection.withSafeLimits();
  private final Cleaning cleaning = Cleaning.withSafeLimits(inspection);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void keepsWhichWayUpAndNothingElse(int orientation) throws Exception {
    for (byte[] file :
        List.of(aTalkativeJpeg(orientation).bytes(), aTalkativePng(orientation).bytes())) {
      Path clean = clean(file);
      assertThat(orientation(clean)).isEqualTo(orientation);
      assertNoMarkerIn(clean);
      assertSamePixels(clean);
    }
  }

  static Stream<byte[]> manyKinds() {
    return Stream.of(
        aTalkativeJpeg(1).progressive().bytes(),
        aTalkativeJpeg(6).grey().bytes(),
        aTalkativeJpeg(3).bytesWithoutJfif(),
        aJpeg().withFillBytes().withComment().bytes(),
        aJpeg().withIptc().withIptc().withXmp().bytes(),
        PicturePng.of(deep(50, 33, 3)).withXmp().bytes(),
        PicturePng.of(deep(50, 33, 4)).withXmp().bytes(),
        PicturePng.of(deep(50, 33, 1)).withXmp().bytes(),
        PicturePng.interlaced(drawn(61, 45, BufferedImage.TYPE_3BYTE_BGR)).withXmp().bytes(),
        PicturePng.interlaced(drawn(3, 2, BufferedImage.TYPE_BYTE_BINARY)).withXmp().bytes(),
        PicturePng.of(drawn(61, 45, BufferedImage.TYPE_BYTE_INDEXED)).withXmp().bytes(),
        PicturePng.of(drawn(61, 45, BufferedImage.TYPE_BYTE_BINARY)).withXmp().bytes(),
        PicturePng.of(drawn(61, 45, BufferedImage.TYPE_BYTE_GRAY)).withXmp().bytes(),
        moving());
  }

  @ParameterizedTest
  @MethodSource("manyKinds")
  void worksForManyKindsOfPicture(byte[] file) throws Exception {
    Path clean = clean(file);
    assertNoMarkerIn(clean);
    assertSamePixels(clean);
    assertThat(look(clean).findings()).isEmpty();
  }

  @Test
  void keepsTheFramesOfAMovingPicture() throws Exception {
    assertThat(look(clean(moving())).parts())
        .extracting(Part::name)
        .contains("acTL", "fcTL", "fdAT");
  }

  @Test
  void namesWhatItRemovedButNoValue() throws Exception {
    assertThat(cleaned(aTalkativeJpeg(1).bytes()).removed())
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("APP1 Exif", "APP1 XMP", "COM", "GPS/GPS Latitude", "TRAILER")
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("marker"));
    assertThat(cleaned(aTalkativePng(6).bytes()).removed())
        .contains("tEXt", "zTXt", "tIME", "OTHER", "TRAILER")
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("marker"));
  }

  @Test
  void givesEqualPayloadsToEqualPictures() throws Exception {
    assertThat(cleaned(aTalkativeJpeg(6).bytes()).payloadSha256())
        .isEqualTo(cleaned(aJpeg().bytes()).payloadSha256())
        .isNotEqualTo(cleaned(aPng().bytes()).payloadSha256());
  }

  @Test
  void keepsColoursOfAProfileButNotItsNames() throws Exception {
    byte[] profile = PictureMetadata.namedProfile();
    for (byte[] file : List.of(aJpeg().withProfile(profile).bytes(), aTalkativePng(1).bytes())) {
      Path clean = clean(file);
      assertNoMarkerIn(clean);
      assertThat(ImageIO.read(clean.toFile()).getColorModel().getColorSpace().isCS_sRGB())
          .isEqualTo(ImageIO.read(original().toFile()).getColorModel().getColorSpace().isCS_sRGB());
      assertThat(look(clean).parts())
          .extracting(Part::name)
          .containsAnyOf("APP2 ICC_PROFILE", "iCCP");
    }
  }

  @Test
  void dropsAnArchiveHiddenBehindAPicture() throws Exception {
    byte[] zip = "PK\u0003\u0004 hidden archive".getBytes(StandardCharsets.US_ASCII);
    assertThat(Files.size(clean(aJpeg().withTrailer(zip).bytes())))
        .isEqualTo(aJpeg().bytes().length);
  }

  @Test
  void takesPicturesThatTheMachineCannotDecodeByTheirPayloadAlone() throws Exception {
    byte[] arithmetic = aJpeg().withComment().bytes();
    for (int i = 0; i < arithmetic.length - 1; i++) {
      if (ByteBuffer.wrap(arithmetic).getShort(i) == (short) 0xFFC0) {
        arithmetic[i + 1] = (byte) 0xC9;
      }
    }
    assertThat(cleaned(arithmetic).pixelsCompared()).isFalse();
    assertThat(cleaned(aJpeg().bytes()).pixelsCompared()).isTrue();
  }

  @Test
  void leavesNothingBehindWhenItRefuses() throws Exception {
    byte[] bad = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9};
    Path target = Files.writeString(target(), "an older file");
    assertThatThrownBy(() -> cleaned(bad)).isInstanceOf(NotCleanable.class);
    assertThat(target).doesNotExist();
  }

  @Test
  void refusesAFileThatChangedSinceInspection() throws Exception {
    Inspected before = look(Files.write(original(), aJpeg().bytes()));
    Files.write(original(), aTalkativeJpeg(1).bytes());
    assertThatThrownBy(() -> cleaning.clean(original(), before, target(), Set.of()))
        .isInstanceOf(NotCleanable.class);
    assertThat(target()).doesNotExist();
  }

  @Test
  void refusesWhenTheTargetCannotBeWritten() throws Exception {
    Inspected before = look(Files.write(original(), aJpeg().bytes()));
    Path nowhere = folder.resolve("missing").resolve("target");
    assertThatThrownBy(() -> cleaning.clean(original(), before, nowhere, Set.of()))
        .isInstanceOf(NotCleanable.class);
  }

  @Test
  void refusesFramesThatHoldMoreThanTheirPixels() {
    assertThatThrownBy(() -> cleaned(moving(44 * 241 + 1))).isInstanceOf(NotCleanable.class);
    assertThatThrownBy(() -> cleaned(moving(44 * 241 - 1))).isInstanceOf(NotCleanable.class);
  }

  private static byte[] moving() {
    return moving(44 * 241);
  }

  private static byte[] moving(int frameBytes) {
    byte[] frame = ByteBuffer.allocate(26).putInt(0).putInt(60).putInt(44).array();
    byte[] next = ByteBuffer.allocate(26).putInt(1).putInt(60).putInt(44).array();
    byte[] pixels = PicturePng.packed(new byte[frameBytes]);
    byte[] data = ByteBuffer.allocate(4 + pixels.length).putInt(2).put(pixels).array();
    return aPng()
        .withChunk("acTL", ByteBuffer.allocate(8).putInt(2).array())
        .withChunk("fcTL", frame)
        .withLateChunk("fcTL", next)
        .withLateChunk("fdAT", data)
        .withXmp()
        .bytes();
  }

  private Path clean(byte[] file) throws IOException {
    cleaned(file);
    return target();
  }

  private Cleaned cleaned(byte[] file) throws IOException {
    Files.write(original(), file);
    return cleaning.clean(original(), look(original()), target(), Set.of("Marker"));
  }

  private Path original() {
    return folder.resolve("original");
  }

  private Path target() {
    return folder.resolve("target");
  }

  private Inspected look(Path file) {
    return inspection.look(file, Optional.empty(), Optional.empty());
  }

  private static int orientation(Path clean) throws Exception {
    ExifIFD0Directory exif =
        ImageMetadataReader.readMetadata(clean.toFile())
            .getFirstDirectoryOfType(ExifIFD0Directory.class);
    return exif == null ? 1 : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
  }

  private static void assertNoMarkerIn(Path clean) throws Exception {
    for (Directory directory : ImageMetadataReader.readMetadata(clean.toFile()).getDirectories()) {
      assertThat(directory.getTags()).noneMatch(tag -> tag.toString().contains("Marker"));
    }
    byte[] bytes = Files.readAllBytes(clean);
    for (Charset encoding : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE)) {
      assertThat(new String(bytes, encoding)).doesNotContain(PictureWords.ALL);
    }
  }

  private void assertSamePixels(Path clean) throws IOException {
    BufferedImage before = ImageIO.read(original().toFile());
    BufferedImage after = ImageIO.read(clean.toFile());
    int width = before.getWidth();
    int height = before.getHeight();
    assertThat(after.getRaster().getPixels(0, 0, width, height, (int[]) null))
        .isEqualTo(before.getRaster().getPixels(0, 0, width, height, (int[]) null));
  }
}
