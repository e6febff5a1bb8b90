package school.gatehouse.submission;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Rows;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Files that cannot be published are kept and answered with a verdict and a sentence. */
@GatehouseTest
class BadFilesTest {

  private static final byte[] BITMAP = "BM and some dots".getBytes(US_ASCII);

  @Inject TestSchools schools;
  @Inject Rows rows;

  private Walk walk;
  private String pupil;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    pupil = walk.cleared().pupil();
    walk.school.teacher();
  }

  @Test
  void theSamePictureSoundIsAllowedSoThatTheRestFailsForItsFault() {
    assertThat(send(Walk.aPicture(), "picture.png").getString("verdicts[0].verdict"))
        .isEqualTo("ALLOW");
  }

  @Test
  void aCutOffPictureIsDenied() {
    var whole = Walk.aPicture();
    denied(send(Arrays.copyOf(whole, whole.length / 2), "picture.png"), "NOT_CLEANABLE");
  }

  @Test
  void anEmptyFileIsDenied() {
    denied(send(new byte[0], "picture.png"), "NOT_CLEANABLE");
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsDenied() {
    denied(send(hugePng(), "picture.png"), "NOT_CLEANABLE");
  }

  @Test
  void aPictureUnderAWrongNameIsDenied() {
    denied(send(Walk.aPicture(), "picture.pdf"), "TYPE_MISMATCH");
    denied(send(Walk.aPicture(), "picture.jpg.exe"), "TYPE_MISMATCH");
  }

  @Test
  void otherTypesAreDeniedWithASentenceThatHelps() throws IOException {
    denied(send(BITMAP, "picture.bmp"), "TYPE_NOT_ALLOWED");
    denied(send("OggS and sounds".getBytes(US_ASCII), "song.ogg"), "TYPE_NOT_ALLOWED");
    denied(send(zip(), "pictures.zip"), "TYPE_NOT_ALLOWED");
    denied(send(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), "story.doc"), "TYPE_NOT_ALLOWED");
  }

  @Test
  void aDeniedFileIsNeitherServedNorAllowedLater() {
    var sent = send(BITMAP, "picture.bmp");
    walk.content(sent.getString("media.id")).statusCode(404);
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
    var again =
        walk.school
            .teacher()
            .post("/submissions/" + sent.getString("id") + "/decisions", Map.of())
            .statusCode(201);
    denied(again.extract().jsonPath(), "TYPE_NOT_ALLOWED");
  }

  @Nested
  class Refused {

    @Test
    void noFileAtAll() {
      refuses(teacher().multiPart("details", "{}", "application/json"));
    }

    @Test
    void noDetailsAtAll() {
      refuses(teacher().multiPart("file", "picture.png", Walk.aPicture()));
    }

    @Test
    void nothingAtAll() {
      refuses(teacher().multiPart("other", "nothing"));
    }

    private RequestSpecification teacher() {
      return walk.school.teacher().request();
    }

    private void refuses(RequestSpecification request) {
      var before = rows.of(walk.school.id());
      var answer = request.post("/api/v1/submissions");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(rows.of(walk.school.id())).isEqualTo(before);
    }
  }

  private JsonPath send(byte[] bytes, String name) {
    return walk.submitNamed(bytes, name, walk.details(pupil)).statusCode(201).extract().jsonPath();
  }

  private static void denied(JsonPath sent, String code) {
    assertThat(sent.getString("state")).isEqualTo("REFUSED_FILE");
    assertThat(sent.getList("verdicts")).hasSize(1);
    assertThat(sent.getString("verdicts[0].verdict")).isEqualTo("DENY");
    assertThat(sent.getList("verdicts[0].reasons.code")).contains(code);
    assertThat(sent.getString("media.cleaned")).isNull();
    assertThat(sent.getList("findings.message", String.class))
        .isNotEmpty()
        .allMatch(sentence -> sentence.matches("[A-Z].{15,}\\."));
  }

  /** A PNG that says it is 50,000 pixels wide and high. */
  private static byte[] hugePng() {
    var header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(US_ASCII)).putInt(50_000).putInt(50_000);
    header.put(new byte[] {8, 2, 0, 0, 0});
    var crc = new CRC32();
    crc.update(header.array());
    return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .putInt(0)
        .put("IEND".getBytes(US_ASCII))
        .putInt(0xAE426082)
        .array();
  }

  private static byte[] zip() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("picture.png"));
      zip.write(Walk.aPicture());
    }
    return out.toByteArray();
  }

  @Test
  void anUploadWhosePartsCannotBeToldApartIsTheCallersFault() {
    walk.school
        .teacher()
        .request()
        .contentType("multipart/form-data; boundary=x")
        .body("garbage".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .post("/api/v1/submissions")
        .then()
        .statusCode(400);
    var search = walk.school.office().request().urlEncodingEnabled(false);
    search.get("/api/v1/pupils?q=%00").then().statusCode(422);
  }
}
