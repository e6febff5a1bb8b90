package school.gatehouse.cleaning.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureWebp.aLosslessWebp;
import static school.gatehouse.testsupport.PictureWebp.aMovingWebp;
import static school.gatehouse.testsupport.PictureWebp.aTalkativeWebp;
import static school.gatehouse.testsupport.PictureWebp.aWebp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.cleaning.Cleaned;
import school.gatehouse.cleaning.OrientationTag;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.testsupport.PictureExif;
import school.gatehouse.testsupport.PictureSamples;

class WebpCleanerTest {

  private static final int FLAGS_AT = 20;

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void bench() {
    bench = new Bench(folder);
  }

  @Test
  void leavesPlainPicturesAsTheyAre() throws Exception {
    for (byte[] plain :
        new byte[][] {aWebp().bytes(), aLosslessWebp().bytes(), aMovingWebp(false).bytes()}) {
      assertThat(bench.clean(plain)).isEqualTo(plain);
      assertThat(bench.findings(plain)).isEmpty();
      assertThat(bench.cleaned(plain).pixelsCompared()).isTrue();
    }
  }

  @Test
  void dropsEverythingBesideThePixels() throws Exception {
    for (byte[] talkative :
        new byte[][] {
          aTalkativeWebp(1).bytes(),
          aTalkativeWebp(6).bytes(),
          aLosslessWebp().talkative(3).bytes(),
          aMovingWebp(true).talkative(1).bytes()
        }) {
      byte[] clean = bench.clean(talkative);
      Bench.assertNoMarkerIn(clean);
      assertThat(bench.clean(clean)).isEqualTo(clean);
      assertThat(bench.findings(clean)).isEmpty();
      assertThat(ByteBuffer.wrap(clean, 4, 4).getInt())
          .isEqualTo(Integer.reverseBytes(clean.length - 8));
    }
  }

  @Test
  void announcesWhatIsStillThere() throws Exception {
    assertThat(bench.clean(aTalkativeWebp(1).bytes())[FLAGS_AT]).isEqualTo((byte) 0x20);
    assertThat(bench.clean(aTalkativeWebp(6).bytes())[FLAGS_AT]).isEqualTo((byte) 0x28);
    assertThat(bench.clean(aWebp().withXmp().bytes())[FLAGS_AT]).isZero();
    assertThat(bench.clean(aMovingWebp(true).withExif(8).bytes())[FLAGS_AT]).isEqualTo((byte) 0x0A);
  }

  @Test
  void keepsWhichWayUpThePictureIsShown() throws Exception {
    for (int orientation = 2; orientation <= 8; orientation++) {
      byte[] clean = bench.clean(aTalkativeWebp(orientation).bytes());
      byte[] tag = OrientationTag.tiff(orientation);
      assertThat(Arrays.copyOfRange(clean, clean.length - tag.length, clean.length)).isEqualTo(tag);
      assertThat(bench.examined(clean).inspected().orientation()).isEqualTo(orientation);
    }
  }

  @Test
  void believesNoOrientationThatViewersDoNotSee() throws Exception {
    byte[] exif = PictureExif.full(6, new byte[0]);
    assertThat(bench.clean(aWebp().withUnannouncedExif(exif).bytes())).isEqualTo(aWebp().bytes());
    assertThat(bench.findings(aWebp().withUnannouncedExif(exif).bytes()))
        .contains(FindingCode.LOCATION);
  }

  @Test
  void readsExifThatBeginsAsInJpeg() throws Exception {
    ByteBuffer exif = ByteBuffer.allocate(6 + PictureExif.full(6, new byte[0]).length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put(PictureExif.full(6, new byte[0]));
    byte[] file = aWebp().withXmp().withUnannouncedExif(exif.array()).bytes();
    file[FLAGS_AT] |= 8;
    assertThat(bench.examined(file).inspected().orientation()).isEqualTo(6);
    Bench.assertNoMarkerIn(bench.clean(file));
  }

  @Test
  void tellsWhatItFoundAndNamesWhatItRemovedButNoValue() throws Exception {
    assertThat(bench.findings(aTalkativeWebp(6).bytes()))
        .contains(
            FindingCode.LOCATION,
            FindingCode.OWNER,
            FindingCode.DEVICE_SERIAL,
            FindingCode.PERSON_NAMES,
            FindingCode.TRAILING_DATA);
    assertThat(bench.cleaned(aTalkativeWebp(6).bytes()).removed())
        .contains(
            "EXIF", "XMP", "texts of the colour profile", "unknown chunk", "bytes after the end")
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("marker"));
  }

  @Test
  void hasEqualPayloadsForEqualPixels() throws Exception {
    Cleaned talkative = bench.cleaned(aTalkativeWebp(1).bytes());
    assertThat(talkative.payloadSha256())
        .isEqualTo(bench.cleaned(aWebp().withXmp().bytes()).payloadSha256())
        .isNotEqualTo(bench.cleaned(aLosslessWebp().withXmp().bytes()).payloadSha256());
  }

  @Test
  void writesPicturesThatCanStillBeShown() throws Exception {
    bench.clean(aTalkativeWebp(1).bytes());
    assertThat(ImageIO.read(bench.target().toFile()).getWidth()).isEqualTo(16);
  }

  @Test
  void refusesHalfAFileWithAReason() throws Exception {
    byte[] whole = aTalkativeWebp(6).bytes();
    for (int length : new int[] {12, 19, 27, 40, 300, whole.length / 2}) {
      assertThat(bench.refusal(Arrays.copyOf(whole, length))).hasSize(1);
    }
  }

  @Test
  void refusesASecondPictureThatSomeViewersShowAndSomeDoNot() throws Exception {
    byte[] other = aLosslessWebp().bytes();
    byte[] second = Arrays.copyOfRange(other, 20, other.length);
    assertThat(bench.refusal(aWebp().withXmp().withChunk("VP8L", second).bytes())).hasSize(1);
  }

  @Test
  void cleansTheRealPhotograph() throws Exception {
    for (Path photo : PictureSamples.media("camera.webp")) {
      byte[] clean = bench.clean(Files.readAllBytes(photo));
      assertThat(bench.findings(clean)).isEmpty();
      assertThat(bench.clean(clean)).isEqualTo(clean);
    }
  }
}
