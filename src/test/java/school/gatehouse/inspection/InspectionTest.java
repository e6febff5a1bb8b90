package school.gatehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureJpeg.aJpeg;
import static school.gatehouse.testsupport.PictureJpeg.aTalkativeJpeg;
import static school.gatehouse.testsupport.PicturePng.aPng;
import static school.gatehouse.testsupport.PicturePng.aTalkativePng;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
      "RIFF....WAVEfmt ,WAV",
      "RIFF....AVI LIST,AVI",
      "fLaC............,FLAC",
      "ID3.............,MP3",
      "%PDF-1.7 and so on,PDF",
      "<html><body>,HTML",
      "<?xml version='1.0'?><svg>,SVG",
      "only words,TEXT",
      "#!/usr/bin/env python3,TEXT",
      "'\0\0\0\u0018ftypheic\0\0\0\0mif1heic',HEIC",
      "'\0\0\0\u0018ftypmif1\0\0\0\0mif1avif',AVIF",
      "'\0\0\0\u0018ftypqt  \0\0\0\0qt  ....',MOV",
      "'\0\0\0\bwide\0\0\0\0mdat',MOV",
      "'\0\0\0\u0018ftypM4A \0\0\0\0M4A ....',M4A",
      "'\0\0\0\u0018ftyp3gp5\0\0\0\0isom....',THREE_GP",
      "'\0\0\0\u0018ftypisom\0\0\0\0mp42....',MP4"
    })
    void areReadFromTheContent(String content, FileType type) throws IOException {
      Inspected inspected = look(content.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(inspected.type()).isEqualTo(type);
      assertThat(inspected.isBlocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "BM..............,BMP",
      "OggS............,OGG",
      "Rar!\u001a\u0007\u0001\0......,ARCHIVE",
      "FUJIFILMCCD-RAW 0201,RAW",
      "'II+\0\b\0\0\0',BIG_TIFF",
      "'II*\0\u0010\0\0\0CR\u0002\0',RAW",
      "'\0\0\0\u0018ftypcrx \0\0\0\u0001crx ....',RAW",
      "MZ..............,PROGRAM",
      "'\0\1\2\3',UNKNOWN"
    })
    void areRefusedWithWhatToDoInstead(String content, FileType type) throws IOException {
      Inspected inspected = look(content.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(inspected.type()).isEqualTo(type);
      assertThat(inspected.has(FindingCode.TYPE_NOT_ALLOWED)).isTrue();
      assertThat(inspected.findings().get(0).message()).containsAnyOf("Send", "send that");
    }

    @ParameterizedTest
    @CsvSource({
      "word/document.xml,wordprocessingml.document.main+xml,DOCX",
      "ppt/presentation.xml,presentationml.presentation.main+xml,PPTX",
      "xl/workbook.xml,spreadsheetml.sheet.main+xml,XLSX",
      "word/document.xml,ms-word.document.macroEnabled.main+xml,MACRO_OFFICE"
    })
    void ofOfficeDocumentsAreReadFromTheirIndex(String part, String mainType, FileType type)
        throws IOException {
      byte[] zip = zip("[Content_Types].xml", "application/vnd." + mainType, part, "<x/>");
      assertThat(look(zip).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
      "mimetype,application/vnd.oasis.opendocument.text,ODT",
      "mimetype,application/epub+zip,ZIP",
      "project.json,'{\"targets\":[]}',SB3",
      "project.json,'{\"objName\":\"Stage\"}',ZIP",
      "index.html,<p>,WEB_ZIP",
      "photo.jpg,x,ZIP",
      "META-INF/MANIFEST.MF,x,PROGRAM"
    })
    void ofOtherPackagesAreReadFromTheirIndex(String entry, String text, FileType type)
        throws IOException {
      assertThat(look(zip(entry, text)).type()).isEqualTo(type);
    }

    private byte[] zip(String... namesAndTexts) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
          zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
          zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
      }
      return bytes.toByteArray();
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
