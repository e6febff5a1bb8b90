package school.gatehouse.cleaning.boxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.gatehouse.cleaning.boxes.FilmCleanerTest.replaced;
import static school.gatehouse.cleaning.boxes.HeifMaker.aTalkativePicture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.cleaning.NotCleanable;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.testsupport.PictureSamples;

class HeifCleanerTest {

  private final Inspection inspection = Inspection.withSafeLimits();
  private final Cleaning cleaning = Cleaning.withSafeLimits(inspection);

  @TempDir Path folder;

  @Test
  void losesEveryWordAndKeepsTilesAndTransparencyWhereTheyWere() throws Exception {
    byte[] picture = aTalkativePicture();
    byte[] clean = clean(picture);
    assertThat(clean).hasSameSizeAs(picture);
    assertThat(text(clean)).doesNotContain("Marker", "Exif", "mime", "thmb", "cdsc", "zqzq");
    assertThat(at(clean, HeifMaker.TILES)).isPositive().isEqualTo(at(picture, HeifMaker.TILES));
    assertThat(at(clean, HeifMaker.ALPHA)).isPositive().isEqualTo(at(picture, HeifMaker.ALPHA));
    assertThat(text(clean)).contains("irot", "dimg", "auxl", "grid", "auxid:1");
  }

  @Test
  void losesThumbnailDepthAndPicturesThatAreNotShown() throws Exception {
    byte[] clean = clean(aTalkativePicture());
    assertThat(at(clean, HeifMaker.THUMBNAIL)).isEqualTo(-1);
    assertThat(at(clean, HeifMaker.DEPTH)).isEqualTo(-1);
    assertThat(at(clean, HeifMaker.OTHER)).isEqualTo(-1);
    assertThat(text(clean)).doesNotContain("auxid:2");
  }

  @Test
  void isTheSameWhenCleanedTwice() throws Exception {
    byte[] once = clean(aTalkativePicture());
    assertThat(clean(once)).isEqualTo(once);
    assertThat(examined(once).inspected().findings()).isEmpty();
  }

  @Test
  void saysWhatItFound() throws Exception {
    Examined examined = examined(aTalkativePicture());
    assertThat(examined.inspected().findings())
        .extracting(Finding::code)
        .contains(
            FindingCode.DEVICE,
            FindingCode.OWNER,
            FindingCode.CAPTION,
            FindingCode.EMBEDDED_THUMBNAIL,
            FindingCode.HIDDEN_CONTENT,
            FindingCode.TRAILING_DATA);
    assertThat(examined.inspected().personalValues()).contains("Make Marker", "Xmp Marker");
    assertThat(examined.copy().orElseThrow().removed())
        .contains("Exif", "thumbnail", "item name", "handler name", "colour profile")
        .noneMatch(name -> name.contains("Marker") || name.contains("zqzq"));
    assertThat(examined.inspected().width()).isEqualTo(640);
    assertThat(examined.inspected().orientation()).isEqualTo(6);
  }

  @Test
  void refusesWhatItCannotBeSureOf() {
    assertRefused("infe\2\0\0\0\0\1\0\0", "infe\2\0\0\0\0\1\0\1", "locked");
    assertRefused("pitm\0\0\0\0\0\3", "pitm\0\0\0\0\0\10", "rare form");
    assertRefused("pitm\0\0\0\0\0\3", "pitm\0\0\0\0\0\77", "damaged");
    assertRefused("irot", "qrst", "rare form");
    assertRefused("mdat", "qrst", "rare form");
    assertRefused("idat", "iloc", "damaged");
  }

  @Test
  void realPicturesLoseWhatTheyTell() throws Exception {
    for (String name : new String[] {"iphone.heic", "phone.heic", "picture.avif"}) {
      for (Path sample : PictureSamples.media(name)) {
        byte[] clean = clean(Files.readAllBytes(sample));
        assertThat(text(clean)).doesNotContain("Exif", "Canon EOS", "iPhone", "x:xmpmeta");
      }
    }
  }

  private void assertRefused(String part, String by, String reason) {
    assertThatThrownBy(() -> clean(replaced(aTalkativePicture(), part, by)))
        .isInstanceOf(NotCleanable.class)
        .hasMessageContaining(reason);
  }

  private byte[] clean(byte[] picture) throws IOException {
    Path original = Files.write(folder.resolve("original"), picture);
    Path target = folder.resolve("target");
    cleaning.clean(
        original,
        inspection.look(original, Optional.empty(), Optional.empty()),
        target,
        Set.of("Marker"));
    return Files.readAllBytes(target);
  }

  private Examined examined(byte[] picture) throws IOException {
    Path original = Files.write(folder.resolve("original"), picture);
    return cleaning.examine(
        original, Optional.empty(), Optional.empty(), folder.resolve("target"), Set.of());
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static int at(byte[] file, byte[] part) {
    return text(file).indexOf(text(Arrays.copyOfRange(part, 20, 100)));
  }
}
