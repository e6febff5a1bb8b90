package school.gatehouse.cleaning.picture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureTiff.aTalkativeTiff;
import static school.gatehouse.testsupport.PictureTiff.aTiff;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureTiff;
import school.gatehouse.testsupport.PictureWords;

class TiffCleanerTest {

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void bench() {
    bench = new Bench(folder);
  }

  @Test
  void keepsThePixelsOfEveryPageAndNothingElse() throws Exception {
    for (ByteOrder order : List.of(LITTLE_ENDIAN, BIG_ENDIAN)) {
      byte[] clean = bench.clean(aTalkativeTiff(order, 6).bytes());
      Bench.assertNoMarkerIn(clean);
      assertThat(bench.clean(clean)).isEqualTo(clean);
      assertThat(bench.findings(clean)).isEmpty();
      assertThat(bench.cleaned(clean).pixelsCompared()).isTrue();
      assertThat(bench.examined(clean).inspected().orientation()).isEqualTo(6);
    }
  }

  @Test
  void tellsWhatItFoundAndNamesWhatItRemovedButNoValue() throws Exception {
    byte[] file = aTalkativeTiff(LITTLE_ENDIAN, 1).bytes();
    assertThat(bench.findings(file))
        .contains(
            FindingCode.CAPTION,
            FindingCode.OWNER,
            FindingCode.DEVICE,
            FindingCode.PERSON_NAMES,
            FindingCode.KEYWORDS);
    assertThat(bench.cleaned(file).removed())
        .contains("tag", "private tag", "texts of the colour profile", "Exif IFD0/Artist")
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("marker"));
  }

  @Test
  void hasEqualPayloadsForEqualPixels() throws Exception {
    String plain = bench.cleaned(aTiff().bytes()).payloadSha256();
    assertThat(bench.cleaned(aTiff().withText(315, "Arthur Marker").bytes()).payloadSha256())
        .isEqualTo(plain);
    assertThat(bench.cleaned(aTiff().withShort(262, 0).bytes()).payloadSha256())
        .isNotEqualTo(plain);
  }

  @Test
  void dropsASmallPictureThatMayShowWhatWasCutAway() throws Exception {
    byte[] file = aTiff().withPage().withLong(254, 1).bytes();
    assertThat(bench.findings(file)).contains(FindingCode.EMBEDDED_THUMBNAIL);
    assertThat(bench.clean(file)).isEqualTo(bench.clean(aTiff().bytes()));
  }

  @Test
  void dropsWhatNobodySees() throws Exception {
    byte[] layers = PictureWords.PERSON.repeat(20).getBytes(StandardCharsets.UTF_8);
    assertThat(bench.findings(aTiff().withBytes(37_724, layers).bytes()))
        .contains(FindingCode.HIDDEN_CONTENT);
    assertThat(bench.findings(aTiff().withBytes(33_550, new byte[24]).bytes()))
        .contains(FindingCode.LOCATION);
    Bench.assertNoMarkerIn(bench.clean(aTiff().withBytes(37_724, layers).bytes()));
  }

  @Test
  void dropsTheNotesInsideAJpegStrip() throws Exception {
    byte[] jpeg = PictureJpeg.aJpeg().withComment().bytes();
    PictureTiff file = aTiff().withShort(259, 7).withColours(6);
    file.withPixels(jpeg).withShort(256, 60).withShort(257, 44).withShort(278, 44);
    assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains(PictureWords.COMMENT);
    byte[] clean = bench.clean(file.bytes());
    Bench.assertNoMarkerIn(clean);
  }

  @Test
  void takesWhatOtherProgramsWrite() throws Exception {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_INT_RGB}) {
      byte[] file = PictureCanvas.encoded(PictureCanvas.drawn(70, 50, type), "tiff", false);
      bench.clean(file);
      assertThat(ImageIO.read(bench.target().toFile()).getWidth()).isEqualTo(70);
    }
  }

  @Test
  void refusesRawFilesThatLookLikeTiff() throws Exception {
    assertThat(bench.refusal(aTiff().withLong(50_706, 0x01040000).bytes()).toString())
        .contains("raw file");
    assertThat(bench.refusal(aTiff().withLong(254, 1).withLong(330, 8).bytes()).toString())
        .contains("raw file");
    assertThat(bench.refusal(aTiff().withShort(262, 32_803).bytes()).toString())
        .contains("raw file");
  }

  @Test
  void refusesDamageWithAReason() throws Exception {
    byte[] whole = aTalkativeTiff(BIG_ENDIAN, 1).bytes();
    for (int length : new int[] {8, 20, 590, whole.length / 2}) {
      assertThat(bench.refusal(Arrays.copyOf(whole, length))).hasSize(1);
    }
    assertThat(bench.refusal(aTiff().withLong(273, 0).withLong(279, 1 << 30).bytes())).hasSize(1);
  }

  @Test
  void refusesDirectoriesInACircle() throws Exception {
    byte[] file = aTiff().bytes();
    file[file.length - 4] = file[4];
    file[file.length - 3] = file[5];
    assertThat(bench.refusal(file)).hasSize(1);
  }
}
