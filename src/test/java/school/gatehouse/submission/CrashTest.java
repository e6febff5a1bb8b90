package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.media.WatchedMedia;
import school.gatehouse.media.WatchedMedia.Point;
import school.gatehouse.outbox.OutboxHandler;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** The service dies at each step of promote; afterwards the job finishes what can be finished. */
@GatehouseTest
class CrashTest {

  @Inject TestSchools schools;
  @Inject WatchedMedia watched;
  @Inject Behind behind;
  @Inject FinishPending finishPending;
  @Inject EraseApproved eraseApproved;

  private Walk walk;
  private String school;

  @BeforeEach
  void aFreshSchool() {
    behind.holdJobs();
    walk = new Walk(schools.aSchool());
    school = walk.school.id();
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  /** Nothing in the product catches it, as nothing would catch the end of the process. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** The steps, each named by what was the last thing to be done. */
  enum Step {
    WRITTEN_DOWN(Point.READ),
    DECIDED(Point.PUTTING),
    PUT(Point.PUT),
    ABOUT_TO_APPROVE(Point.PUT);

    private final Point point;

    Step(Point point) {
      this.point = point;
    }
  }

  @Test
  void afterQuarantineNothingIsKnownOfThePicture() {
    var family = walk.cleared();
    watched.watch(WatchedMedia.once(Point.QUARANTINED, CrashTest::crash));
    sendAndDie(family);
    finishPending.olderThan(school, Duration.ZERO);
    assertThat(behind.texts(school, "select cast(id as text) from media_item")).isEmpty();
    assertThat(behind.approvedObjects(school)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsStillCoveredIsFinished(Step step) {
    var media = crashAt(step, walk.cleared());
    assertNothingIsServed(media);
    finishPending.olderThan(school, Duration.ZERO);
    assertThat(behind.releases(school, media)).containsExactly("APPROVED");
    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    walk.content(media).statusCode(200);
    assertThat(state(media)).isEqualTo("DECIDED");
    assertThat(occasions(media)).endsWith("PROMOTED");
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWithdrawnInBetweenIsNotFinished(Step step) {
    var family = walk.cleared();
    var media = crashAt(step, family);
    walk.withdraw(family);
    finishPending.olderThan(school, Duration.ZERO);
    assertIsGone(media);
  }

  @ParameterizedTest
  @EnumSource
  void onAChannelThatWasSuspendedInBetweenTheSecondDecisionSaysNo(Step step) {
    var media = crashAt(step, walk.cleared());
    walk.school
        .head()
        .post("/channels/" + walk.website + "/suspensions", java.util.Map.of())
        .statusCode(201);
    finishPending.olderThan(school, Duration.ZERO);
    assertIsGone(media);
  }

  @ParameterizedTest
  @EnumSource(names = "WRITTEN_DOWN", mode = EnumSource.Mode.EXCLUDE)
  void pastTheDeadlineItIsGivenUpAndNobodyIsToldAllow(Step step) {
    var media = crashAt(step, walk.cleared());
    behind.change(school, "update release set deadline = clock_timestamp() - interval '1 second'");
    finishPending.olderThan(school, Duration.ZERO);
    assertThat(behind.releases(school, media)).containsExactly("ABORTED");
    assertThat(state(media)).isEqualTo("DECIDED");
    assertThat(verdict(media)).isEqualTo("DENY");
    behind.workOff(school);
    assertThat(behind.approvedObjects(school)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aYoungOneIsLeftToItsRequest(Step step) {
    var media = crashAt(step, walk.cleared());
    finishPending.olderThan(school, FinishPending.PATIENCE);
    assertThat(behind.releases(school, media)).doesNotContain("APPROVED", "ABORTED");
  }

  @Test
  void erasingSparesWhatAnApprovedReleaseOwns() {
    var media = walk.released(walk.cleared().pupil());
    var key = behind.texts(school, "select object_key from release").get(0);
    OutboxHandler erase = eraseApproved;
    erase.handle(school, key);
    walk.content(media).statusCode(200);
    behind.change(school, "update release set state = 'REVOKED'");
    erase.handle(school, key);
    assertThat(behind.approvedObjects(school)).isEmpty();
  }

  private String crashAt(Step step, Walk.Family family) {
    var known = new AtomicReference<UUID>();
    watched.watch(step == Step.ABOUT_TO_APPROVE ? inTheSecondDecision(known) : at(step, known));
    sendAndDie(family);
    watched.watch((point, item) -> {});
    return known.get().toString();
  }

  private static BiConsumer<Point, UUID> at(Step step, AtomicReference<UUID> known) {
    return (point, item) -> {
      if (point == step.point) {
        known.set(item);
        crash();
      }
    };
  }

  /** Under the lock, after the object lies there and before anything is committed. */
  private static BiConsumer<Point, UUID> inTheSecondDecision(AtomicReference<UUID> known) {
    return (point, item) -> {
      if (point == Point.PUT) {
        known.set(item);
      } else if (point == Point.READ && known.get() != null) {
        crash();
      }
    };
  }

  private static void crash() {
    throw new Crash();
  }

  private void sendAndDie(Walk.Family family) {
    Walk.submitAs(walk.school.teacher(), Walk.aPicture(), walk.details(family.pupil()))
        .statusCode(500);
  }

  private void assertNothingIsServed(String media) {
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    walk.content(media).statusCode(404);
    assertThat(walk.school.teacher().get("/submissions").extract().asString())
        .doesNotContain("ALLOW");
  }

  private void assertIsGone(String media) {
    assertNothingIsServed(media);
    assertThat(behind.releases(school, media)).doesNotContain("APPROVED", "PENDING");
    assertThat(state(media)).isEqualTo("DECIDED");
    assertThat(verdict(media)).isEqualTo("DENY");
    behind.workOff(school);
    assertThat(behind.approvedObjects(school)).isEmpty();
  }

  private String state(String media) {
    return behind
        .texts(school, "select state from submission where media_id = '" + media + "'")
        .get(0);
  }

  private String verdict(String media) {
    return walk.school
        .teacher()
        .get("/submissions")
        .extract()
        .path("items.find { it.media.id == '" + media + "' }.verdicts[0].verdict");
  }

  private java.util.List<String> occasions(String media) {
    return behind.texts(
        school,
        "select d.occasion from decision d join change c on c.id = d.change_id where d.media_id = '"
            + media
            + "' order by c.v");
  }
}
