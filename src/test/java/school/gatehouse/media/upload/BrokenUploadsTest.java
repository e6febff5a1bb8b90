package school.gatehouse.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.TusClient;

/** Lines that break, clients that go away, and uploads that end: nothing is lost or left. */
@GatehouseTest
class BrokenUploadsTest {

  private static final byte[] FILE = bytes(300_000);

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject Uploads uploads;
  @Inject ExpireUploads expire;
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

  @Nested
  class Broken {

    @Test
    void whatArrivedBeforeTheLineWasCutIsKeptAndGoneOnFrom() throws IOException {
      var id = teacher.begun(FILE.length);
      try (var socket = teacher.half(id, 0, part(0, 70_000), FILE.length)) {
        until(() -> leased(id));
        socket.setSoLinger(true, 0);
      }
      until(() -> teacher.offset(id) > 0);
      int kept = Math.toIntExact(teacher.offset(id));
      assertThat(kept).isLessThanOrEqualTo(70_000);
      assertThat(teacher.add(id, kept, part(kept, FILE.length)).statusCode()).isEqualTo(204);
      assertThat(whole(id)).isEqualTo(FILE);
    }

    @Test
    void twoConnectionsDoNotSendAtOnce() throws IOException {
      var id = teacher.begun(FILE.length);
      try (var first = teacher.half(id, 0, part(0, 70_000), FILE.length)) {
        until(() -> leased(id));
        assertThat(teacher.add(id, 0, part(0, 10)).statusCode()).isEqualTo(423);
        assertThat(teacher.end(id).statusCode()).isEqualTo(423);
        first.getOutputStream().write(part(70_000, FILE.length));
        assertThat(TusClient.statusLine(first)).contains("204");
      }
      assertThat(whole(id)).isEqualTo(FILE);
    }

    @Test
    void aConnectionFromWhichNothingComesGivesWayAndCannotSpoilWhatComesAfter() throws IOException {
      var id = teacher.begun(FILE.length);
      try (var old = teacher.half(id, 0, part(0, 70_000), FILE.length)) {
        until(() -> leased(id));
        behind.change(
            school.id(), "update upload set lease_until = clock_timestamp() - interval '1 second'");
        assertThat(teacher.add(id, 0, part(0, 200_000)).statusCode()).isEqualTo(204);
        old.getOutputStream().write(part(70_000, FILE.length));
        assertThat(TusClient.statusLine(old)).contains("409");
      }
      assertThat(teacher.offset(id)).isEqualTo(200_000);
      teacher.add(id, 200_000, part(200_000, FILE.length));
      assertThat(whole(id)).isEqualTo(FILE);
    }

    @Test
    void whatWasPutAndNotCountedIsErased() {
      var id = teacher.begun(FILE.length);
      teacher.add(id, 0, part(0, 1000));
      behind.change(
          school.id(),
          "insert into upload_piece (upload_id, start, school_id, object_key, bytes) values ('"
              + id
              + "', 1000, '"
              + school.id()
              + "', 'left-"
              + id
              + "', 5)");
      var left = new ObjectName(Bucket.QUARANTINE, school.id(), "left-" + id);
      storage.putVerified(left, new java.io.ByteArrayInputStream(part(0, 5)), 5);
      teacher.add(id, 1000, part(1000, FILE.length));
      behind.workOff(school.id());
      assertThat(storage.exists(left)).isFalse();
    }

    private boolean leased(String id) {
      return !behind
          .texts(
              school.id(),
              "select cast(id as text) from upload where lease is not null and id = '" + id + "'")
          .isEmpty();
    }

    private void until(BooleanSupplier so) {
      var end = Instant.now().plus(Duration.ofSeconds(10));
      while (!so.getAsBoolean()) {
        assertThat(Instant.now()).as("it never came so far").isBefore(end);
        Thread.onSpinWait();
      }
    }
  }

  @Nested
  class Ended {

    @Test
    void whatIsEndedIsGoneWithItsBytes() {
      var id = teacher.sent(FILE, FILE.length, "film.mp4");
      assertThat(teacher.end(id).statusCode()).isEqualTo(204);
      assertThat(teacher.head(id).statusCode()).isEqualTo(404);
      assertNothingIsLeft();
    }

    @Test
    void whatWasNotHandedInInTimeIsGoneWithItsBytes() {
      var id = teacher.sent(FILE, FILE.length, "film.mp4");
      var young = teacher.begun(5);
      behind.change(
          school.id(),
          "update upload set expires_at = clock_timestamp() - interval '1 hour' where id = '"
              + id
              + "'");
      assertThat(teacher.head(id).statusCode()).isEqualTo(404);
      expire.of(school.id());
      assertNothingIsLeft();
      assertThat(teacher.offset(young)).isZero();
    }

    @Test
    void whatSomebodyIsStillSendingOrHasHandedInDoesNotExpire() {
      var sending = teacher.begun(5);
      var handedIn = teacher.begun(5);
      behind.change(
          school.id(),
          "update upload set expires_at = clock_timestamp() - interval '1 hour', lease ="
              + " gen_random_uuid(), lease_until = clock_timestamp() + interval '1 hour' where id = '"
              + sending
              + "'");
      behind.change(
          school.id(),
          "update upload set expires_at = clock_timestamp() - interval '1 hour', handed_in = true"
              + " where id = '"
              + handedIn
              + "'");
      expire.of(school.id());
      assertThat(behind.texts(school.id(), "select cast(id as text) from upload"))
          .containsExactlyInAnyOrder(sending, handedIn);
    }

    private void assertNothingIsLeft() {
      behind.workOff(school.id());
      try (var stored = storage.list(Bucket.QUARANTINE, school.id() + "/")) {
        assertThat(stored.toList()).isEmpty();
      }
      assertThat(behind.texts(school.id(), "select object_key from upload_piece")).isEmpty();
    }
  }
}
