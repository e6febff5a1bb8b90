package school.gatehouse.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.media.WatchedMedia;
import school.gatehouse.media.WatchedMedia.Point;
import school.gatehouse.testsupport.AtOnce;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** The same request again is answered as it was the first time, and done once. */
@GatehouseTest
class IdempotencyTest {

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject WatchedMedia watched;

  private Walk walk;
  private String school;
  private Walk.Family family;

  @BeforeEach
  void aFamily() {
    walk = new Walk(schools.aSchool());
    school = walk.school.id();
    family = walk.cleared();
  }

  private ValidatableResponse post(Client by, String path, Object body, String key) {
    return by.request()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post("/api/v1" + path)
        .then();
  }

  private ValidatableResponse withdraw(String method, String key) {
    return post(
        walk.school.office(),
        "/pupils/" + family.pupil() + "/withdrawals",
        Map.of("by", family.guardian(), "method", method),
        key);
  }

  private int noes() {
    return behind.texts(school, "select cast(id as text) from consent_no").size();
  }

  @Test
  void aWithdrawalSentAgainIsOneWithdrawalWithTheSameNumberAndInstant() {
    walk.publish(walk.released(family.pupil()));
    var first = withdraw("PHONE", "k").statusCode(201).extract().asString();
    var again = withdraw("PHONE", "k").statusCode(201).extract().asString();
    assertThat(again).isEqualTo(first).contains("effectiveAt", "version", "takedowns");
    assertThat(noes()).isEqualTo(1);
  }

  @Test
  void everythingThatIsMadeAnswersTheSameBytesAgain() {
    var school = walk.school;
    var media = walk.released(family.pupil());
    var pupil = "/pupils/" + family.pupil();
    assertSameTwice(school.office(), "/pupils", Body.aPupil());
    assertSameTwice(school.office(), pupil + "/guardians", Body.aGuardian());
    assertSameTwice(school.office(), "/channels", Body.aChannel());
    assertSameTwice(school.office(), "/notices", Body.aNotice(walk.website));
    assertSameTwice(school.office(), pupil + "/consents", walk.form(family));
    assertSameTwice(school.teacher(), "/stops", Map.of("media", media));
    assertSameTwice(school.head(), pupil + "/holds", Body.aHold());
    assertSameTwice(school.head(), "/channels/" + walk.website + "/approvals", Map.of());
    assertSameTwice(school.head(), "/channels/" + walk.website + "/suspensions", Map.of());
    assertSameTwice(school.cms(), "/publications", Map.of("media", media, "channel", walk.website));
  }

  private void assertSameTwice(Client by, String path, Map<String, ?> body) {
    var key = UUID.randomUUID().toString();
    var first = post(by, path, body, key).statusCode(201).extract().asString();
    assertThat(post(by, path, body, key).statusCode(201).extract().asString())
        .as(path)
        .isEqualTo(first);
  }

  @Test
  void aPictureSentAgainIsOnePicture() {
    var picture = Walk.aPicture();
    var first = submit(picture, "k").statusCode(201).extract().asString();
    assertThat(submit(picture, "k").statusCode(201).extract().asString()).isEqualTo(first);
    assertThat(behind.texts(school, "select cast(id as text) from media_item")).hasSize(1);
    submit(Walk.aPicture(), "k").statusCode(422);
  }

  private ValidatableResponse submit(byte[] picture, String key) {
    return Walk.submitAs(walk.school.teacher(), picture, walk.details(family.pupil()), key);
  }

  @Test
  void anotherContentUnderTheSameKeyIsRefused() {
    withdraw("PHONE", "k").statusCode(201);
    withdraw("LETTER", "k").statusCode(422);
    assertThat(noes()).isEqualTo(1);
  }

  @Test
  void aSecondRequestWhileTheFirstIsRunningIsAskedToWait() throws Exception {
    var reached = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    watched.watch(
        WatchedMedia.once(
            Point.QUARANTINED,
            () -> {
              reached.countDown();
              AtOnce.await(goOn);
            }));
    var picture = Walk.aPicture();
    var first = AtOnce.begin(() -> submit(picture, "k").extract());
    AtOnce.await(reached);
    submit(picture, "k").statusCode(409);
    submit(Walk.aPicture(), "k").statusCode(422);
    goOn.countDown();
    assertThat(AtOnce.end(first).statusCode()).isEqualTo(201);
    var again = submit(picture, "k").statusCode(201).extract();
    assertThat(again.asString()).isEqualTo(AtOnce.end(first).asString());
  }

  @Test
  void whoeverLosesTheKeyToAnotherWritesNothing() throws Exception {
    var reached = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    watched.watch(
        WatchedMedia.once(
            Point.QUARANTINED,
            () -> {
              reached.countDown();
              AtOnce.await(goOn);
            }));
    var picture = Walk.aPicture();
    var slow = AtOnce.begin(() -> submit(picture, "k").extract().statusCode());
    AtOnce.await(reached);
    lapse();
    var quick = submit(picture, "k").statusCode(201).extract().asString();
    goOn.countDown();
    assertThat(AtOnce.end(slow)).isEqualTo(409);
    assertThat(submit(picture, "k").statusCode(201).extract().asString()).isEqualTo(quick);
  }

  private void lapse() {
    assertThat(
            behind.change(
                school,
                "update idempotency set lease_until = clock_timestamp() - interval '1 second'"
                    + " where status is null"))
        .isEqualTo(1);
  }

  @Test
  void aKeyWhoseHolderDiedIsFreeWhenItsLeaseHasLapsed() {
    withdraw("PHONE", "k").statusCode(201);
    behind.change(school, "update idempotency set status = null, body = null");
    withdraw("PHONE", "k").statusCode(409);
    lapse();
    withdraw("PHONE", "k").statusCode(201);
    assertThat(noes()).isEqualTo(2);
  }

  @Test
  void aDeedThatFailedGivesItsKeyBack() {
    withdraw("NO_SUCH_METHOD", "k").statusCode(422);
    post(
            walk.school.office(),
            "/pupils/" + family.pupil() + "/withdrawals",
            Map.of("by", UUID.randomUUID().toString(), "method", "PHONE"),
            "k")
        .statusCode(422);
    withdraw("PHONE", "k").statusCode(201);
    assertThat(noes()).isEqualTo(1);
  }

  @Test
  void manyAtOnceUnderOneKeyAreDoneOnce() throws Exception {
    Callable<Integer> deed = () -> withdraw("PHONE", "k").extract().statusCode();
    var answers = AtOnce.all(Stream.generate(() -> deed).limit(8).toList());
    assertThat(answers).contains(201).isSubsetOf(201, 409);
    assertThat(noes()).isEqualTo(1);
  }

  @Test
  void manyAtOnceThatAllFailAreToldSoAndNeverOfAFault() throws Exception {
    var unknown = Map.of("by", UUID.randomUUID().toString(), "method", "PHONE");
    var path = "/pupils/" + family.pupil() + "/withdrawals";
    for (int round = 0; round < 20; round++) {
      Callable<Integer> deed =
          () -> post(walk.school.office(), path, unknown, "k").extract().statusCode();
      assertThat(AtOnce.all(Stream.generate(() -> deed).limit(8).toList()))
          .isSubsetOf(List.of(422, 409));
    }
  }

  /** The deed is committed with its answer; the caller that never read it asks again. */
  @Test
  void anAnswerThatNeverArrivedIsThereForTheNextRequest() {
    var answered = withdraw("PHONE", "k").statusCode(201).extract().asString();
    var stored = behind.texts(school, "select body from idempotency where status = 201");
    assertThat(stored).containsExactly(answered);
    assertThat(withdraw("PHONE", "k").extract().asString()).isEqualTo(answered);
  }
}
