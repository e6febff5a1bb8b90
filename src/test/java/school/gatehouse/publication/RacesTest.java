package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.AtOnce;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/**
 * Losses of cover against everything that may say yes, on real threads: what begins after the
 * acknowledgement of the loss is a no.
 */
@GatehouseTest
class RacesTest {

  private static final int ROUNDS = Integer.getInteger("gatehouse.rounds", 60);

  @Inject TestSchools schools;
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

  /** When it began, and whether it was a yes. */
  private record Seen(long began, boolean yes) {}

  @Test
  void noCheckThatBeginsAfterAWithdrawalIsAcknowledgedAllows() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var family = walk.cleared();
      var media = walk.released(family.pupil());
      var acknowledged = new AtomicLong(Long.MAX_VALUE);
      var seen =
          AtOnce.<List<Seen>>all(
              List.of(
                  () -> {
                    walk.withdraw(family);
                    acknowledged.set(System.nanoTime());
                    return List.of();
                  },
                  () -> watch(acknowledged, () -> walk.verdict(media).equals("ALLOW")),
                  () -> watch(acknowledged, () -> isServed(media))));
      assertThat(seen.stream().flatMap(List::stream))
          .filteredOn(each -> each.began() > acknowledged.get())
          .isNotEmpty()
          .noneMatch(Seen::yes);
      assertNothingUncovered(media);
    }
  }

  /** Asks again and again until two questions have begun after the acknowledgement. */
  private static List<Seen> watch(AtomicLong acknowledged, Callable<Boolean> question)
      throws Exception {
    List<Seen> seen = new ArrayList<>();
    for (int after = 0; after < 2; ) {
      boolean late = acknowledged.get() != Long.MAX_VALUE;
      long began = System.nanoTime();
      seen.add(new Seen(began, question.call()));
      after += late ? 1 : 0;
    }
    return seen;
  }

  private boolean isServed(String media) {
    int status = walk.content(media).extract().statusCode();
    assertThat(status).isIn(200, 404);
    return status == 200;
  }

  @Test
  void aPlaceRegisteredWhileAWithdrawalComesInAlwaysHasATakeDown() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var family = walk.cleared();
      var media = walk.released(family.pupil());
      var answers =
          AtOnce.<JsonPath>all(List.of(() -> walk.withdraw(family), () -> walk.publish(media)));
      boolean byWithdrawal = answers.get(0).getList("takedowns").size() == 1;
      boolean byRegistering = answers.get(1).get("takedown") != null;
      assertThat(byWithdrawal ^ byRegistering).isTrue();
      assertThat(answers.get(1).getString("verdict")).isEqualTo(byWithdrawal ? "ALLOW" : "DENY");
      assertNothingUncovered(media);
    }
  }

  @Test
  void siblingsWhoShareTheirPicturesAllWithdrawAtOnce() throws Exception {
    for (int round = 0; round < ROUNDS / 6; round++) {
      var siblings = List.of(walk.cleared(), walk.cleared(), walk.cleared(), walk.cleared());
      var pupils = siblings.stream().map(Walk.Family::pupil).toArray(String[]::new);
      var shared = List.of(walk.released(pupils), walk.released(pupils), walk.released(pupils));
      shared.forEach(walk::publish);
      var noes =
          AtOnce.all(
              siblings.stream()
                  .<Callable<JsonPath>>map(sibling -> () -> walk.withdraw(sibling))
                  .toList());
      assertThat(noes).extracting(no -> no.getLong("version")).doesNotHaveDuplicates();
      assertThat(noes.stream().mapToInt(no -> no.getList("takedowns").size()).sum())
          .isEqualTo(shared.size());
      shared.forEach(this::assertNothingUncovered);
    }
  }

  @Test
  void picturesAndWithdrawalsOfTheSameChildrenNeverLockEachOtherOut() throws Exception {
    var first = walk.cleared();
    var second = walk.cleared();
    List<Callable<Integer>> deeds = new ArrayList<>();
    for (int each = 0; each < 4; each++) {
      boolean turned = each % 2 == 0;
      var a = turned ? first : second;
      var b = turned ? second : first;
      deeds.add(() -> submitted(a, b));
      deeds.add(() -> withdrawn(a));
    }
    assertThat(AtOnce.all(deeds)).containsOnly(201);
  }

  private int submitted(Walk.Family a, Walk.Family b) {
    int status = 201;
    for (int i = 0; i < 5 && status == 201; i++) {
      var details = walk.details(a.pupil(), b.pupil());
      status =
          Walk.submitAs(walk.school.teacher(), Walk.aPicture(), details).extract().statusCode();
    }
    return status;
  }

  private int withdrawn(Walk.Family family) {
    for (int i = 0; i < 5; i++) {
      walk.withdraw(family);
    }
    return 201;
  }

  @Test
  void theSameBytesSentTwiceAtOnceAreJudgedOverTheChildrenOfBoth() throws Exception {
    for (int round = 0; round < ROUNDS / 2; round++) {
      var picture = Walk.aPicture();
      var cleared = walk.details(walk.cleared().pupil());
      var uncleared = walk.details(walk.family().pupil());
      var sent =
          AtOnce.<JsonPath>all(
              List.of(() -> walk.submit(picture, cleared), () -> walk.submit(picture, uncleared)));
      sent.forEach(each -> assertNothingUncovered(each.getString("media.id")));
    }
    behind.workOff(walk.school.id());
    assertThat(behind.approvedObjects(walk.school.id())).isEmpty();
  }

  private void assertNothingUncovered(String media) {
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    walk.content(media).statusCode(404);
    assertThat(behind.releases(walk.school.id(), media)).doesNotContain("APPROVED", "PENDING");
    assertThat(behind.uncoveredPlaces(walk.school.id())).isEmpty();
  }
}
