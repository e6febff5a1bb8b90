package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.media.WatchedMedia;
import school.gatehouse.media.WatchedMedia.Point;
import school.gatehouse.testsupport.AtOnce;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** A loss of cover at every step of a picture's way into the approved bucket. */
@GatehouseTest
class LossMeetsPromoteTest {

  private static final int ROUNDS = Integer.getInteger("gatehouse.rounds", 60) / 12;

  @Inject TestSchools schools;
  @Inject WatchedMedia watched;
  @Inject Behind behind;

  private Walk walk;

  @BeforeEach
  void aFreshSchool() {
    behind.holdJobs();
    walk = new Walk(schools.aSchool());
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  @ParameterizedTest
  @EnumSource
  void acknowledgedBetweenTheDecisionAndThePutItEndsTheRelease(Losses loss) throws Exception {
    acknowledgedAt(Point.PUTTING, loss);
  }

  @ParameterizedTest
  @EnumSource
  void acknowledgedBetweenThePutAndTheSecondDecisionItEndsTheRelease(Losses loss) throws Exception {
    acknowledgedAt(Point.PUT, loss);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STOP_ON_ITEM", "PEOPLE_FIXED"})
  void acknowledgedBeforeTheFirstDecisionNothingIsReleased(Losses loss) throws Exception {
    acknowledgedAt(Point.QUARANTINED, loss);
  }

  /** The picture waits at the point until the loss is acknowledged. */
  private void acknowledgedAt(Point point, Losses loss) throws Exception {
    var family = walk.cleared();
    var submission = submitMeeting(loss, family, point, true);
    assertThat(submission.getString("verdicts[0].verdict")).isNotEqualTo("ALLOW");
    assertIsGone(submission.getString("media.id"));
  }

  @ParameterizedTest
  @EnumSource
  void arrivingAtAnyMomentItLeavesNothingReleased(Losses loss) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      for (Point point : new Point[] {Point.READ, Point.PUTTING, Point.PUT}) {
        var submission = submitMeeting(loss, walk.cleared(), point, false);
        assertThat(submission.getString("media.id")).isNotNull();
        assertIsGone(submission.getString("media.id"));
        loss.makeGood(walk);
      }
    }
  }

  private JsonPath submitMeeting(Losses loss, Walk.Family family, Point point, boolean waits)
      throws Exception {
    var reached = new CompletableFuture<UUID>();
    var acknowledged = new CountDownLatch(1);
    var met = new AtomicBoolean();
    watched.watch(
        (at, item) -> {
          if (at == point && met.compareAndSet(false, true)) {
            reached.complete(item);
            if (waits) {
              AtOnce.await(acknowledged);
            }
          }
        });
    var sent = AtOnce.begin(() -> walk.submit(Walk.aPicture(), walk.details(family.pupil())));
    var media = reached.get(60, TimeUnit.SECONDS).toString();
    loss.happen(walk, family, media);
    acknowledged.countDown();
    assertThat(walk.verdict(media)).isNotEqualTo("ALLOW");
    assertThat(walk.content(media).extract().statusCode()).isEqualTo(404);
    return AtOnce.end(sent);
  }

  private void assertIsGone(String media) {
    assertThat(walk.verdict(media)).isNotEqualTo("ALLOW");
    behind.workOff(walk.school.id());
    assertThat(behind.releases(walk.school.id(), media)).doesNotContain("APPROVED", "PENDING");
    assertThat(behind.approvedObjects(walk.school.id())).isEmpty();
  }

  @Test
  void whatIsPutAfterItsReleaseHasEndedAndBeenErasedIsErasedAgain() throws Exception {
    var family = walk.cleared();
    watched.watch(
        WatchedMedia.once(
            Point.PUTTING,
            () -> {
              walk.withdraw(family);
              behind.workOff(walk.school.id());
            }));
    var submission = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    assumeThat(behind.approvedObjects(walk.school.id())).hasSize(1);
    assertIsGone(submission.getString("media.id"));
  }

  @Test
  void nobodyIsToldAllowWhileTheSecondDecisionIsStillToCome() throws Exception {
    var family = walk.cleared();
    var reading = new CompletableFuture<JsonPath>();
    watched.watch(
        WatchedMedia.once(
            Point.PUT,
            () -> reading.complete(walk.school.office().get("/submissions").extract().jsonPath())));
    var submission = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    assertThat(submission.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    var then = reading.get();
    assertThat(then.getString("items[0].state")).isEqualTo("INSPECTING");
    assertThat(then.getList("items[0].verdicts.verdict")).doesNotContain("ALLOW");
  }

  @Test
  void theSameBytesWithAnotherChildWrittenDownAtTheSameMomentCount() throws Exception {
    var cleared = walk.details(walk.cleared().pupil());
    var uncleared = walk.details(walk.family().pupil());
    var picture = Walk.aPicture();
    var slowIsWriting = new CountDownLatch(1);
    var quickIsDone = new CountDownLatch(1);
    watched.watch(
        WatchedMedia.once(
            Point.GROUPED,
            () -> {
              slowIsWriting.countDown();
              waitAtMostASecond(quickIsDone);
            }));
    var slow = AtOnce.begin(() -> walk.submit(picture, uncleared));
    AtOnce.await(slowIsWriting);
    var quick = walk.submit(picture, cleared);
    quickIsDone.countDown();
    AtOnce.end(slow);
    assertThat(quick.getString("verdicts[0].verdict")).isNotEqualTo("ALLOW");
    assertIsGone(quick.getString("media.id"));
  }

  /** The quick one may have to wait for the slow one, which is the point. */
  private static void waitAtMostASecond(CountDownLatch latch) {
    try {
      var unused = latch.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
