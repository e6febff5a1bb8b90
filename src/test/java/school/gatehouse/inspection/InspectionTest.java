package school.gatehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureJpeg.aJpeg;
import static school.gatehouse.testsupport.PictureJpeg.aTalkativeJpeg;
import static school.gatehouse.testsupport.PicturePng.aPng;
import static school.gatehouse.testsupport.PicturePng.aTalkativePng;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.PictureWords;

class InspectionTest {

  private final Inspection inspection = Inspection.withSafeLimits();

  @TempDir Path folder;

  @Test
  void aTalkativeJpegIsFoundOut() throws IOException {
    Inspected inspected = look(aTalkativeJpeg(6).bytes());
    assertThat(inspected.findings())
        .extracting(Finding::code)
        .contains(
            FindingCode.LOCATION,
            FindingCode.DEVICE,
            FindingCode.DEVICE_SERIAL,
            FindingCode.OWNER,
            FindingCode.PERSON_NAMES,
            FindingCode.FACE_REGIONS,
            FindingCode.CAPTION,
            FindingCode.KEYWORDS,
            FindingCode.CREATION_TIME,
            FindingCode.COPYRIGHT,
            FindingCode.EMBEDDED_THUMBNAIL,
            FindingCode.OTHER_METADATA,
            FindingCode.TRAILING_DATA);
    assertThat(inspected.isBlocked()).isFalse();
    assertThat(inspected.frame()).isEqualTo(new Frame(60, 44, 6));
  }

  @Test
  void aTalkativePngIsFoundOut() throws IOException {
    Inspected inspected = look(aTalkativePng(8).bytes());
    assertThat(inspected.findings())
        .extracting(Finding::code)
        .contains(
            FindingCode.LOCATION,
            FindingCode.DEVICE_SERIAL,
            FindingCode.OWNER,
            FindingCode.PERSON_NAMES,
            FindingCode.FACE_REGIONS,
            FindingCode.CAPTION,
            FindingCode.CREATION_TIME,
            FindingCode.OTHER_METADATA,
            FindingCode.TRAILING_DATA);
    assertThat(inspected.isBlocked()).isFalse();
    assertThat(inspected.orientation()).isEqualTo(8);
  }

  @Test
  void everyMarkerWordIsRemembered() throws IOException {
    assertThat(look(aTalkativeJpeg(1).bytes()).personalValues())
        .contains(
            PictureWords.OWNER,
            PictureWords.SERIAL,
            PictureWords.CAPTION,
            PictureWords.COMMENT,
            PictureWords.PERSON,
            PictureWords.FACE,
            PictureWords.KEYWORD);
    assertThat(look(aTalkativePng(1).bytes()).personalValues())
        .contains(PictureWords.ARTIST, PictureWords.COMMENT, PictureWords.PERSON);
  }

  @Test
  void theDeviceIsNamed() throws IOException {
    DeviceFacts device = look(aTalkativeJpeg(1).bytes()).device();
    assertThat(device.make()).contains("Marker Ltd");
    assertThat(device.model()).contains(PictureWords.MODEL);
    assertThat(device.serial()).contains(PictureWords.SERIAL);
  }

  @Test
  void noValueShowsInTextNamesOrMessages() throws IOException {
    for (byte[] file : new byte[][] {aTalkativeJpeg(1).bytes(), aTalkativePng(1).bytes()}) {
      Inspected inspected = look(file);
      assertThat(inspected.toString() + inspected.tagNames() + inspected.findings())
          .doesNotContain("Marker", "MARKER", "keyword Marker", "51");
    }
  }

  @Test
  void aPlainPictureGivesNoFindings() throws IOException {
    assertThat(look(aJpeg().bytes()).findings()).isEmpty();
    assertThat(look(aPng().bytes()).findings()).isEmpty();
  }

  @Nested
  class Types {

    @ParameterizedTest
    @CsvSource({
      "GIF89a......,GIF",
      "RIFF....WEBPVP8 ,WEBP",
      "%PDF-1.7 and so on,PDF",
      "PK\u0003\u0004....,ZIP",
      "<html><body>,HTML",
      "<?xml version='1.0'?><svg>,SVG",
      "only words,TEXT",
      "'\0\0\0\u0018ftypheic\0\0\0\0mif1heic',HEIC",
      "'\0\0\0\u0018ftypmif1\0\0\0\0mif1avif',AVIF",
      "'\0\0\0\u0018ftypqt  \0\0\0\0qt  ....',MOV",
      "'\0\0\0\u0018ftypisom\0\0\0\0mp42....',MP4",
      "'\0\1\2\3',UNKNOWN"
    })
    void areReadFromTheContentAndRefusedWithAdvice(String content, FileType type)
        throws IOException {
      Inspected inspected = look(content.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(inspected.type()).isEqualTo(type);
      assertThat(inspected.has(FindingCode.TYPE_NOT_ALLOWED)).isTrue();
      assertThat(inspected.findings().get(0).message()).containsAnyOf("published", "send that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.png", "photo.PDF", "x.heic", "jpg.html"})
    void thatDifferFromTheNameAreRefused(String name) throws IOException {
      assertThat(look(aJpeg().bytes(), name, "").has(FindingCode.TYPE_MISMATCH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "image/x-rare", "video/mp4; codecs=x"})
    void thatDifferFromTheMediaTypeAreRefused(String mediaType) throws IOException {
      assertThat(look(aJpeg().bytes(), "a.jpg", mediaType).has(FindingCode.TYPE_MISMATCH)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "a.jpg,image/jpeg",
      "A.JPEG,image/pjpeg",
      "noname,application/octet-stream",
      "Class 3.b outing,image/jpeg; q=1"
    })
    void thatAgreeAreFine(String name, String mediaType) throws IOException {
      assertThat(look(aJpeg().bytes(), name, mediaType).isBlocked()).isFalse();
    }
  }

  private Inspected look(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("upload"), bytes);
    return inspection.look(file, Optional.empty(), Optional.empty());
  }

  private Inspected look(byte[] bytes, String name, String mediaType) throws IOException {
    Path file = Files.write(folder.resolve("upload"), bytes);
    return inspection.look(file, Optional.of(name), Optional.of(mediaType));
  }
}
