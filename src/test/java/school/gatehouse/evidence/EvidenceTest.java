package school.gatehouse.evidence;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static school.gatehouse.testsupport.Papers.upload;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.Listed;
import school.gatehouse.storage.Storage;
import school.gatehouse.storage.StorageThatIsAway;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

@GatehouseTest
class EvidenceTest {

  private static final Path REAL = Path.of("../shared/samples/media");

  @Inject TestSchools schools;
  @Inject Storage storage;
  @Inject SchoolWall wall;
  @Inject Session database;
  TestSchools.TestSchool school;

  @BeforeEach
  void open() {
    school = schools.aSchool();
  }

  private byte[] content(Client by, String id) {
    return by.get("/evidence/" + id + "/content").statusCode(200).extract().asByteArray();
  }

  private long rows(String table) {
    return wall.in(
        school.id(),
        () ->
            database
                .createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
  }

  private List<Listed> objects() {
    try (var found = storage.list(Bucket.EVIDENCE, school.id() + "/")) {
      return found.toList();
    }
  }

  private static byte[] aPdf(String content) {
    return ("%PDF-" + content).getBytes(UTF_8);
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 4095, 4096, 4097, 65_536, 1_048_577, 9_000_001})
  void aPaperComesBackByteForByte(int size) throws GeneralSecurityException {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    System.arraycopy(aPdf(""), 0, bytes, 0, 5);
    var id =
        upload(school.office(), bytes)
            .statusCode(201)
            .body("sha256", equalTo(sha256(bytes)))
            .body("bytes", equalTo(size))
            .extract()
            .<String>path("id");
    assertThat(content(school.office(), id)).isEqualTo(bytes);
    assertThat(content(school.as("dpo"), id)).isEqualTo(bytes);
  }

  @Test
  void realPhotographsComeBackByteForByte() throws IOException {
    assumeThat(REAL).isDirectory();
    try (var files = Files.list(REAL)) {
      for (Path file : files.filter(EvidenceTest::isJpeg).sorted().limit(6).toList()) {
        var bytes = Files.readAllBytes(file);
        var id = upload(school.office(), bytes).statusCode(201).extract().<String>path("id");
        assertThat(content(school.office(), id)).isEqualTo(bytes);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, application/pdf",
    "ffd8ffe000104a464946, image/jpeg",
    "89504e470d0a1a0a0000, image/png",
    "49492a0008000000, image/tiff",
    "4d4d002a00000008, image/tiff",
    "524946460000000057454250, image/webp",
    "0000001866747970686569630000000068656963, image/heic"
  })
  void theTypeIsToldFromTheFirstBytesAndNothingIsServedToBeShown(String hex, String type) {
    var id =
        upload(school.office(), HexFormat.of().parseHex(hex))
            .statusCode(201)
            .body("mediaType", equalTo(type))
            .extract()
            .<String>path("id");
    school
        .office()
        .get("/evidence/" + id + "/content")
        .header("Content-Type", startsWith(type))
        .header("Content-Disposition", startsWith("attachment"))
        .header("Content-Disposition", not(containsString("Marker")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store");
  }

  @Test
  void everyReadingIsWrittenDown() {
    var id = upload(school.office(), aPdf("7")).extract().<String>path("id");
    content(school.office(), id);
    content(school.as("dpo"), id);
    assertThat(rows("audit_entry where action = 'evidence.read' and subject = '" + id + "'"))
        .isEqualTo(2);
    assertThat(rows("audit_entry where action = 'evidence.stored'")).isEqualTo(1);
  }

  @Test
  void whatLiesInTheBucketCannotBeReadThere() {
    upload(school.office(), aPdf("Marker declares")).statusCode(201);
    assertThat(objects()).hasSize(1).allMatch(object -> object.storedBytes() > 15);
  }

  @Test
  void theSameKeyStoresOnce() {
    var id = keyed(aPdf("1"), "SCAN").statusCode(201).extract().<String>path("id");
    keyed(aPdf("1"), "SCAN").statusCode(201).body("id", equalTo(id));
    keyed(aPdf("2"), "SCAN").statusCode(422);
    keyed(aPdf("1"), "LETTER").statusCode(422);
    assertThat(objects()).hasSize(1);
    assertThat(rows("evidence")).isEqualTo(1);
  }

  private ValidatableResponse keyed(byte[] bytes, String kind) {
    return given()
        .auth()
        .oauth2(school.office().token())
        .header("Idempotency-Key", "one")
        .multiPart("file", "form", bytes)
        .multiPart("kind", kind)
        .post("/api/v1/evidence")
        .then();
  }

  @Test
  void whileStorageIsAwayNothingIsHalfStored() {
    QuarkusMock.installMockForType(new StorageThatIsAway(), Storage.class);
    keyed(aPdf("1"), "SCAN").statusCode(503).header("Retry-After", notNullValue());
    assertThat(rows("evidence")).isZero();
    assertThat(rows("idempotency")).isZero();
  }

  @Test
  void aWholeEMailCountsWhereOneIsMeant() {
    var mail = "From: a@b.c\r\nTo: d@e.f\r\nDate: Mon, 4 May 2026 08:00:00 +0100\r\n\r\nYes";
    keyed(mail.getBytes(UTF_8), "EMAIL")
        .statusCode(201)
        .body("mediaType", equalTo("message/rfc822"));
    upload(school.office(), mail.getBytes(UTF_8)).body("mediaType", equalTo("text/plain"));
  }

  private static boolean isJpeg(Path file) {
    return file.toString().endsWith(".jpg");
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0000001866747970697336d0", // MP4
          "3c68746d6c3e3c736372697074",
          "504b030414000000",
          "4d5a900003000000"
        })
    void whatNobodyCanHaveSigned(String hex) {
      upload(school.office(), HexFormat.of().parseHex(hex))
          .statusCode(422)
          .body("violations[0].field", equalTo("file"))
          .body("violations[0].message", startsWith("must be a PDF or a picture"));
      assertThat(objects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4465617220736368c3b66f6c", "00"})
    void whatNobodyCouldReadAsAPaperWhereThatIsAsked(String hex) {
      given()
          .auth()
          .oauth2(school.office().token())
          .multiPart("file", "form", HexFormat.of().parseHex(hex))
          .multiPart("legible", "true")
          .post("/api/v1/evidence")
          .then()
          .statusCode(422)
          .body("violations[0].message", startsWith("must be a PDF or a picture"));
      assertThat(objects()).isEmpty();
    }

    @Test
    void anEmptyFileAMissingFileAndAKindThatIsNone() {
      upload(school.office(), new byte[0]).statusCode(422);
      keyed(aPdf("1"), "PAINTING").statusCode(422);
      given()
          .auth()
          .oauth2(school.office().token())
          .multiPart("kind", "SCAN")
          .post("/api/v1/evidence")
          .then()
          .statusCode(422);
      school.office().post("/evidence", "{}").statusCode(415);
      assertThat(objects()).isEmpty();
      assertThat(rows("evidence")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"teacher", "head", "safeguarding", "auditor", "cms", "admin"})
    void whoeverMayNotReadOrStore(String role) {
      var id = upload(school.office(), aPdf("7")).extract().<String>path("id");
      school.as(role).get("/evidence/" + id + "/content").statusCode(403);
      upload(school.as(role), aPdf("7")).statusCode(403);
      assertThat(rows("audit_entry where action = 'evidence.read'")).isZero();
    }

    @Test
    void theDpoStoringAndNobodyAtAll() {
      upload(school.as("dpo"), aPdf("7")).statusCode(403);
      upload(new Client("none"), aPdf("7")).statusCode(401);
    }

    @Test
    void anotherSchoolsPaper() {
      var id = upload(school.office(), aPdf("7")).extract().<String>path("id");
      var other = schools.aSchool().office();
      other.get("/evidence/" + id + "/content").statusCode(404);
      other.get("/evidence/" + UUID.randomUUID() + "/content").statusCode(404);
    }
  }
}
