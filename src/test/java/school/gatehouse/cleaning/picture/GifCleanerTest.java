package school.gatehouse.cleaning.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureGif.aGif;
import static school.gatehouse.testsupport.PictureGif.aMovingGif;
import static school.gatehouse.testsupport.PictureGif.aTalkativeGif;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.cleaning.Cleaned;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.PictureGif;
import school.gatehouse.testsupport.PictureWords;

class GifCleanerTest {

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void bench() {
    bench = new Bench(folder);
  }

  @Test
  void leavesAPlainPictureAsItIs() throws Exception {
    assertThat(bench.clean(aGif().bytes())).isEqualTo(aGif().bytes());
    assertThat(bench.findings(aGif().bytes())).isEmpty();
  }

  @Test
  void keepsAllImagesTheirTimesAndHowOftenTheyAreShown() throws Exception {
    assertThat(bench.clean(aMovingGif().bytes())).isEqualTo(aMovingGif().bytes());
  }

  @Test
  void dropsEverythingBesideTheImages() throws Exception {
    byte[] clean = bench.clean(aTalkativeGif().bytes());
    Bench.assertNoMarkerIn(clean);
    assertThat(clean).isEqualTo(aMovingGif().bytes());
    assertThat(bench.clean(clean)).isEqualTo(clean);
  }

  @Test
  void tellsWhatItFoundAndNamesWhatItRemovedButNoValue() throws Exception {
    assertThat(bench.findings(aTalkativeGif().bytes()))
        .contains(
            FindingCode.CAPTION,
            FindingCode.OWNER,
            FindingCode.PERSON_NAMES,
            FindingCode.OTHER_METADATA,
            FindingCode.TRAILING_DATA);
    assertThat(bench.cleaned(aTalkativeGif().bytes()).removed())
        .contains(
            "comment",
            "plain text",
            "XMP",
            "colour profile",
            "application extension",
            "unknown block",
            "bytes after the end")
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("marker"));
  }

  @Test
  void hasEqualPayloadsForEqualImages() throws Exception {
    Cleaned talkative = bench.cleaned(aTalkativeGif().bytes());
    assertThat(talkative.pixelsCompared()).isTrue();
    assertThat(talkative.payloadSha256())
        .isEqualTo(bench.cleaned(aMovingGif().bytes()).payloadSha256())
        .isNotEqualTo(bench.cleaned(aGif().bytes()).payloadSha256());
  }

  @Test
  void dropsBytesThatFollowThePixelsInsideAnImage() throws Exception {
    byte[] hidden = PictureWords.OWNER.repeat(30).getBytes(StandardCharsets.UTF_8);
    byte[] file = aGif().withBytesBehindThePixels(hidden).bytes();
    assertThat(bench.findings(file)).contains(FindingCode.TRAILING_DATA);
    assertThat(bench.clean(file)).isEqualTo(aGif().bytes());
  }

  @Test
  void forgivesAMissingEndAndPadding() throws Exception {
    assertThat(bench.clean(aGif().withoutEnd())).isEqualTo(aGif().bytes());
    byte[] padded = Arrays.copyOf(aGif().withoutEnd(), aGif().bytes().length + 3);
    assertThat(bench.clean(padded)).isEqualTo(aGif().bytes());
  }

  @Test
  void takesPicturesOfManySizesAndColours() throws Exception {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_GRAY}) {
      for (int size : new int[] {1, 7, 64, 300}) {
        byte[] file = PictureGif.of(PictureCanvas.drawn(size, size, type)).bytes();
        assertThat(bench.clean(file)).isEqualTo(file);
      }
    }
  }

  @Test
  void refusesHalfAFileWithAReason() throws Exception {
    byte[] whole = aGif().bytes();
    for (int length : new int[] {6, 12, 100, whole.length / 2, whole.length - 3}) {
      assertThat(bench.refusal(Arrays.copyOf(whole, length))).hasSize(1);
    }
  }

  @Test
  void refusesMoreImagesThanAnybodyCanCheck() throws Exception {
    byte[] file = aGif().bytes();
    file[6] = file[7] = file[8] = file[9] = (byte) 0xFF;
    assertThat(bench.refusal(file).toString()).contains("too many pixels");
  }
}
