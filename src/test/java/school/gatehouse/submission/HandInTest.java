package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.media.WatchedMedia;
import school.gatehouse.media.WatchedMedia.Point;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.TusClient;
import school.gatehouse.testsupport.Walk;

/** What came in pieces goes the road of any other file, before the answer or after it. */
@GatehouseTest
class HandInTest {

  private static final int LARGE = 1_200_000;

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject FinishReceived finish;
  @Inject FinishPending finishPending;
  @Inject Storage storage;
  @Inject WatchedMedia watched;

  private Walk walk;
  private String school;
  private Client teacher;
  private TusClient tus;

  @BeforeEach
  void aFreshSchool() {
    behind.holdJobs();
    walk = new Walk(schools.aSchool());
    school = walk.school.id();
    teacher = walk.school.teacher();
    tus = new TusClient(teacher);
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  /** A picture with so many bytes after its end: they are dropped, and it is as large as needed. */
  static byte[] large(int size) {
    var picture = Walk.aPicture();
    return Arrays.copyOf(picture, Math.max(size, picture.length));
  }

  private String sent(byte[] file) {
    return tus.sent(file, 500_000, "sports day.png");
  }

  private ValidatableResponse handIn(String upload, Body details) {
    return teacher.post("/submissions", details.with("upload", upload));
  }

  private JsonPath show(String id) {
    return teacher.get("/submissions/" + id).statusCode(200).extract().jsonPath();
  }

  private void workOff() {
    boolean more = finish.next(school);
    while (more) {
      more = finish.next(school);
    }
  }

  private List<String> quarantined() {
    behind.workOff(school);
    try (var stored = storage.list(Bucket.QUARANTINE, school + "/")) {
      return stored.map(object -> object.path()).toList();
    }
  }

  private List<String> rows(String table) {
    return behind.texts(school, "select cast(id as text) from " + table);
  }

  @Test
  void aSmallOneIsAnsweredWithItsVerdicts() {
    var family = walk.cleared();
    var picture = Walk.aPicture();
    var id = sent(picture);
    var view = handIn(id, walk.details(family.pupil())).statusCode(201).extract().jsonPath();
    assertThat(view.getString("state")).isEqualTo("DECIDED");
    assertThat(view.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    assertThat(view.getInt("media.bytes")).isEqualTo(picture.length);
    assertThat(tus.head(id).statusCode()).isEqualTo(404);
    assertThat(quarantined()).as("the original and its copy").hasSize(2);
  }

  @Test
  void theDetailsMayAlsoComeAsTheOnlyPart() {
    var id = sent(Walk.aPicture());
    teacher
        .request()
        .multiPart("details", walk.details().with("upload", id), "application/json")
        .post("/api/v1/submissions")
        .then()
        .statusCode(201);
  }

  @Test
  void aLargeOneIsTheSameResourceLater() {
    var family = walk.cleared();
    var file = large(LARGE);
    var received =
        handIn(sent(file), walk.details(family.pupil())).statusCode(202).extract().jsonPath();
    assertThat(received.getString("state")).isEqualTo("RECEIVED");
    assertThat(received.getList("verdicts")).isEmpty();
    var id = received.getString("id");
    assertThat(show(id).getString("title")).isEqualTo("Sports day");
    assertThat(teacher.get("/submissions").extract().jsonPath().getList("items.id")).contains(id);
    workOff();
    var decided = show(id);
    assertThat(decided.getString("state")).isEqualTo("DECIDED");
    assertThat(decided.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    assertThat(decided.getInt("media.bytes")).isEqualTo(file.length);
    assertThat(decided.getList("findings.code")).contains("TRAILING_DATA");
    assertThat(teacher.get("/submissions").extract().jsonPath().getList("items.id"))
        .containsOnlyOnce(id);
    walk.content(decided.getString("media.id")).statusCode(200);
    assertThat(rows("upload")).isEmpty();
  }

  @Test
  void aFileOfATypeThatIsNotTakenIsRefusedWithItsReason() {
    var id =
        handIn(sent(new byte[LARGE]), walk.details()).statusCode(202).extract().<String>path("id");
    workOff();
    assertThat(show(id).getString("state")).isEqualTo("REFUSED_FILE");
    assertThat(show(id).getString("verdicts[0].verdict")).isEqualTo("DENY");
    assertThat(show(id).getList("findings.code")).contains("TYPE_NOT_ALLOWED");
  }

  @Test
  void theSameUploadHandedInAgainIsAnsweredWithHowItStands() {
    var upload = sent(large(LARGE));
    var id = handIn(upload, walk.details()).statusCode(202).extract().<String>path("id");
    assertThat(handIn(upload, walk.details()).statusCode(202).extract().<String>path("id"))
        .isEqualTo(id);
    workOff();
    assertThat(handIn(upload, walk.details()).statusCode(201).extract().<String>path("id"))
        .isEqualTo(id);
    assertThat(rows("submission")).containsExactly(id);
  }

  @Test
  void aRepeatedKeyIsAnsweredAsTheFirstTime() {
    var details = walk.details().with("upload", sent(large(LARGE)));
    var first = keyed(details).statusCode(202).extract().asString();
    workOff();
    assertThat(keyed(details).statusCode(202).extract().asString()).isEqualTo(first);
  }

  private ValidatableResponse keyed(Body details) {
    return teacher
        .request()
        .header("Idempotency-Key", "one")
        .contentType("application/json")
        .body(details)
        .post("/api/v1/submissions")
        .then();
  }

  @Test
  void untilItIsInspectedNothingCanBeSaidOrDecidedAboutIt() {
    var id = handIn(sent(large(LARGE)), walk.details()).extract().<String>path("id");
    teacher.put("/submissions/" + id + "/people", Map.of("notSure", true)).statusCode(409);
    teacher.post("/submissions/" + id + "/decisions", Map.of()).statusCode(409);
    teacher.get("/submissions/" + id + "/names").statusCode(200);
    schools.person(walk.school, Roles.TEACHER).get("/submissions/" + id).statusCode(404);
    walk.school.office().get("/submissions/" + id).statusCode(200);
    schools.aSchool().office().get("/submissions/" + id).statusCode(404);
  }

  @Nested
  class Refused {

    private void refused(String upload, String why) {
      handIn(upload, walk.details())
          .statusCode(422)
          .body("violations[0].field", org.hamcrest.Matchers.equalTo("upload"))
          .body("violations[0].message", org.hamcrest.Matchers.containsString(why));
    }

    @Test
    void whatIsNotCompleteOrNotTheirs() {
      var half = tus.begun(10);
      tus.add(half, 0, new byte[5]);
      refused(half, "completely");
      var colleague = new TusClient(schools.person(walk.school, Roles.TEACHER));
      refused(colleague.sent(new byte[5], 5, "a.png"), "is not known");
      var stranger = new TusClient(schools.aSchool().teacher());
      refused(stranger.sent(new byte[5], 5, "a.png"), "is not known");
      assertThat(tus.offset(half)).isEqualTo(5);
    }

    @Test
    void neitherFileNorUploadOrBoth() {
      teacher.post("/submissions", walk.details()).statusCode(422);
      teacher
          .request()
          .multiPart("file", "a.png", Walk.aPicture(), "image/png")
          .multiPart(
              "details", walk.details().with("upload", sent(new byte[3])), "application/json")
          .post("/api/v1/submissions")
          .then()
          .statusCode(422);
    }

    @Test
    void aMistakeInTheDetailsLeavesTheUploadAsItIs() {
      var upload = sent(Walk.aPicture());
      handIn(upload, walk.details("00000000-0000-0000-0000-000000000001")).statusCode(422);
      handIn(upload, walk.details()).statusCode(201);
    }

    @Test
    void whatWasHandedInCannotBeEnded() {
      var upload = sent(large(LARGE));
      handIn(upload, walk.details()).statusCode(202);
      assertThat(tus.end(upload).statusCode()).isEqualTo(409);
      workOff();
      assertThat(rows("submission")).hasSize(1);
    }
  }

  /** The process dies; the row and the pieces are all that another one has. */
  @Nested
  class AfterADeath {

    private static final class Crash extends Error {
      private static final long serialVersionUID = 1L;
    }

    private String handedIn() {
      var family = walk.cleared();
      return handIn(sent(large(LARGE)), walk.details(family.pupil()))
          .statusCode(202)
          .extract()
          .path("id");
    }

    /** Inside a transaction the end of the process comes out as a failure of the transaction. */
    private void dieAt(Point point) {
      var died = new AtomicBoolean();
      watched.watch(
          WatchedMedia.once(
              point,
              () -> {
                died.set(true);
                throw new Crash();
              }));
      try {
        finish.next(school);
      } catch (Crash dead) {
        assertThat(point).isEqualTo(Point.QUARANTINED);
      }
      assertThat(died).isTrue();
    }

    private void leaseOver() {
      behind.change(school, "update received_file set due_at = clock_timestamp() - interval '1 s'");
    }

    @Test
    void inTheMiddleOfInspectionItIsTakenUpAgain() {
      var id = handedIn();
      dieAt(Point.QUARANTINED);
      assertThat(show(id).getString("state")).isEqualTo("INSPECTING");
      assertThat(finish.next(school)).as("still somebody else's").isFalse();
      leaseOver();
      workOff();
      assertThat(show(id).getString("verdicts[0].verdict")).isEqualTo("ALLOW");
      assertThat(rows("submission")).containsExactly(id);
    }

    @Test
    void afterItWasWrittenDownItIsDecidedOnce() {
      var id = handedIn();
      dieAt(Point.READ);
      leaseOver();
      workOff();
      finishPending.olderThan(school, Duration.ZERO);
      assertThat(show(id).getString("verdicts[0].verdict")).isEqualTo("ALLOW");
      assertThat(rows("submission")).containsExactly(id);
      assertThat(rows("upload")).isEmpty();
    }

    @Test
    void whoIsStillAtWorkIsNotDisturbedAndTheSecondToFinishChangesNothing() {
      var id = handedIn();
      watched.watch(
          WatchedMedia.once(
              Point.QUARANTINED,
              () -> {
                leaseOver();
                finish.stillAtWork();
                assertThat(finish.next(school)).isFalse();
                leaseOver();
                assertThat(finish.next(school)).as("as if this one had been silent").isTrue();
              }));
      assertThat(finish.next(school)).isTrue();
      assertThat(rows("submission")).containsExactly(id);
      assertThat(show(id).getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    }

    @Test
    void whatFailsIsTriedAgainLaterAndRefusedInTheEnd() {
      var id = handedIn();
      watched.watch(
          (point, item) -> {
            if (point == Point.QUARANTINED) {
              throw new IllegalStateException("the store is away");
            }
          });
      assertThat(finish.next(school)).isTrue();
      assertThat(show(id).getString("state")).isEqualTo("INSPECTING");
      assertThat(finish.next(school)).as("not at once").isFalse();
      behind.change(
          school, "update received_file set received_at = clock_timestamp() - interval '25 hours'");
      leaseOver();
      workOff();
      assertThat(show(id).getString("state")).isEqualTo("REFUSED_FILE");
      assertThat(show(id).getString("verdicts[0].reasons[0].code")).isEqualTo("NOT_CLEANABLE");
      assertThat(rows("upload")).isEmpty();
    }

    @Test
    void aPieceThatIsGoneIsANoAndNotAnotherFile() {
      var id = handedIn();
      var key = behind.texts(school, "select object_key from upload_piece where start = 500000");
      storage.erase(new ObjectName(Bucket.QUARANTINE, school, key.get(0)));
      workOff();
      assertThat(show(id).getString("state")).isEqualTo("REFUSED_FILE");
      assertThat(show(id).getList("verdicts")).hasSize(1);
      assertThat(show(id).getString("findings[0].message")).contains("send it again");
      assertThat(rows("submission")).isEmpty();
    }
  }
}
