package school.gatehouse.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.Storage;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.TusClient;

/** Files in pieces, by the letter of tus 1.0. */
@GatehouseTest
class UploadsTest {

  private static final byte[] FILE = bytes(300_000);

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject Uploads uploads;
  @Inject Storage storage;

  private TestSchools.TestSchool school;
  private TusClient teacher;

  @BeforeEach
  void aFreshSchool() {
    behind.holdJobs();
    school = schools.aSchool();
    teacher = new TusClient(school.teacher());
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  private static byte[] bytes(int count) {
    var made = new byte[count];
    new Random(7).nextBytes(made);
    return made;
  }

  private static byte[] part(int from, int to) {
    return Arrays.copyOfRange(FILE, from, to);
  }

  private byte[] whole(String id) throws IOException {
    try (var file = uploads.assemble(school.id(), UUID.fromString(id))) {
      return Files.readAllBytes(file.file());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void whatIsSpokenIsToldToAnybody() {
    var answer =
        TusClient.send(teacher.to("/api/v1/uploads").method("OPTIONS", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
    assertThat(header(answer, "Tus-Resumable")).isEqualTo("1.0.0");
    assertThat(header(answer, "Tus-Extension").split(","))
        .contains("creation", "creation-with-upload", "termination", "expiration", "checksum");
    assertThat(header(answer, "Tus-Checksum-Algorithm")).isEqualTo("sha1,sha256");
    assertThat(Long.parseLong(header(answer, "Tus-Max-Size"))).isGreaterThan(2L << 30);
  }

  @Test
  void aFileInThreePiecesIsKeptAsItWasSent() throws IOException {
    var id = teacher.begun(FILE.length);
    assertThat(teacher.offset(id)).isZero();
    assertThat(header(teacher.add(id, 0, part(0, 100_000)), "Upload-Offset")).isEqualTo("100000");
    assertThat(teacher.add(id, 100_000, part(100_000, 100_001)).statusCode()).isEqualTo(204);
    assertThat(teacher.offset(id)).isEqualTo(100_001);
    assertThat(teacher.add(id, 100_001, part(100_001, FILE.length)).statusCode()).isEqualTo(204);
    assertThat(whole(id)).isEqualTo(FILE);
  }

  @Test
  void whatIsKeptCanBeReadInTheStoreByNobodyWithoutItsKey() {
    var id = teacher.sent(FILE, 150_000, "film.mp4");
    try (var stored = storage.list(Bucket.QUARANTINE, school.id() + "/")) {
      assertThat(stored.toList())
          .hasSize(2)
          .allMatch(piece -> piece.storedBytes() > 150_000, "larger than plain bytes");
    }
    assertThat(teacher.offset(id)).isEqualTo(FILE.length);
  }

  @Test
  void theFirstBytesMayComeWithTheRequestThatBegins() throws IOException {
    var answer =
        TusClient.send(
            teacher
                .to("/api/v1/uploads")
                .header("Upload-Length", String.valueOf(FILE.length))
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(part(0, 5000))));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(header(answer, "Upload-Offset")).isEqualTo("5000");
    var id = header(answer, "Location").replaceAll(".*/", "");
    teacher.add(id, 5000, part(5000, FILE.length));
    assertThat(whole(id)).isEqualTo(FILE);
  }

  @Test
  void howItStandsIsToldWithWhatWasSaidOfIt() {
    var said =
        "filename " + TusClient.base64("Zoë.mp4") + ",filetype " + TusClient.base64("video/mp4");
    var id = teacher.begun(10, "Upload-Metadata", said);
    var answer = teacher.head(id);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Upload-Length")).isEqualTo("10");
    assertThat(header(answer, "Upload-Metadata")).isEqualTo(said);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "Upload-Expires")).endsWith("GMT");
  }

  @Test
  void aClientThatCannotPatchMayPost() {
    var id = teacher.begun(3);
    var answer =
        TusClient.send(
            teacher
                .toUpload(id)
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(part(0, 3))));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(teacher.offset(id)).isEqualTo(3);
  }

  @Nested
  class Checksums {

    @Test
    void whatIsRightIsKept() throws Exception {
      var id = teacher.begun(FILE.length);
      assertThat(add(id, "sha256", "SHA-256", FILE).statusCode()).isEqualTo(204);
      assertThat(whole(id)).isEqualTo(FILE);
    }

    @Test
    void ofWhatIsWrongNothingIsKept() throws Exception {
      var id = teacher.begun(FILE.length);
      teacher.add(id, 0, part(0, 1000));
      var wrong = sum("SHA-1", part(0, 1001));
      var answer = teacher.add(id, 1000, part(1000, 2000), "Upload-Checksum", "sha1 " + wrong);
      assertThat(answer.statusCode()).isEqualTo(460);
      assertThat(teacher.offset(id)).isEqualTo(1000);
      assertThat(pieces(id)).isEqualTo("1");
      teacher.add(id, 1000, part(1000, FILE.length));
      assertThat(whole(id)).isEqualTo(FILE);
    }

    @Test
    void anotherAlgorithmIsRefused() {
      var id = teacher.begun(3);
      assertThat(teacher.add(id, 0, part(0, 3), "Upload-Checksum", "md5 AAAA").statusCode())
          .isEqualTo(400);
      assertThat(teacher.offset(id)).isZero();
    }

    private HttpResponse<String> add(String id, String name, String algorithm, byte[] bytes)
        throws NoSuchAlgorithmException {
      return teacher.add(id, 0, bytes, "Upload-Checksum", name + " " + sum(algorithm, bytes));
    }

    private String sum(String algorithm, byte[] bytes) throws NoSuchAlgorithmException {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }
  }

  private String pieces(String id) {
    return behind
        .texts(
            school.id(),
            "select cast(count(*) as text) from upload_piece where upload_id = '" + id + "'")
        .get(0);
  }

  @Nested
  class Refused {

    @Test
    void anotherVersionOrNone() {
      var request =
          java.net.http.HttpRequest.newBuilder(teacher.to("/api/v1/uploads").build().uri())
              .header("Authorization", "Bearer " + school.teacher().token())
              .header("Upload-Length", "5")
              .POST(BodyPublishers.noBody());
      var answer = TusClient.send(request);
      assertThat(answer.statusCode()).isEqualTo(412);
      assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
      assertThat(TusClient.send(request.setHeader("Tus-Resumable", "0.2.2")).statusCode())
          .isEqualTo(412);
    }

    @Test
    void anotherOffsetThanWhatIsKept() {
      var id = teacher.begun(10);
      assertThat(teacher.add(id, 5, part(0, 5)).statusCode()).isEqualTo(409);
      teacher.add(id, 0, part(0, 5));
      assertThat(teacher.add(id, 0, part(0, 5)).statusCode()).isEqualTo(409);
      assertThat(teacher.offset(id)).isEqualTo(5);
    }

    @Test
    void moreThanWasAnnounced() {
      var id = teacher.begun(10);
      assertThat(teacher.add(id, 0, part(0, 11)).statusCode()).isEqualTo(413);
      var endless =
          teacher
              .toUpload(id)
              .header("Upload-Offset", "0")
              .header("Content-Type", "application/offset+octet-stream")
              .method(
                  "PATCH",
                  BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(FILE)));
      assertThat(TusClient.send(endless).statusCode()).isEqualTo(413);
      assertThat(teacher.begin(3L << 30).statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyOfAnotherTypeAndHeadersThatCannotBeRead() {
      var id = teacher.begun(10);
      assertThat(
              TusClient.send(
                      teacher
                          .toUpload(id)
                          .header("Upload-Offset", "0")
                          .header("Content-Type", "text/plain")
                          .method("PATCH", BodyPublishers.ofString("abc")))
                  .statusCode())
          .isEqualTo(415);
      assertThat(teacher.add(id, -1, part(0, 3)).statusCode()).isEqualTo(400);
      assertThat(teacher.begin(5, "Upload-Metadata", "filename no,base 64 !").statusCode())
          .isEqualTo(400);
      assertThat(teacher.begin(5, "Upload-Defer-Length", "1").statusCode()).isEqualTo(400);
      assertThat(teacher.offset(id)).isZero();
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
      var id = teacher.begun(10);
      var colleague = new TusClient(schools.person(school, Roles.TEACHER));
      var stranger = new TusClient(schools.aSchool().teacher());
      for (var other : java.util.List.of(colleague, stranger)) {
        assertThat(other.head(id).statusCode()).isEqualTo(404);
        assertThat(other.add(id, 0, part(0, 5)).statusCode()).isEqualTo(404);
        assertThat(other.end(id).statusCode()).isEqualTo(404);
      }
      assertThat(new TusClient(school.head()).begin(5).statusCode()).isEqualTo(403);
      assertThat(teacher.offset(id)).isZero();
    }

    @Test
    void moreThanAnAccountMayHaveOpen() {
      for (int i = 0; i < 20; i++) {
        teacher.begun(5);
      }
      assertThat(teacher.begin(5).statusCode()).isEqualTo(429);
      assertThat(new TusClient(school.office()).begin(5).statusCode()).isEqualTo(201);
    }
  }
}
