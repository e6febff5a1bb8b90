package school.gatehouse.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** The red button, holds, and who stands in for the Head. */
@GatehouseTest
class StopsTest {

  @Inject TestSchools schools;

  private Walk walk;
  private Walk.Family family;
  private String submission;
  private String item;

  @BeforeEach
  void aPictureThatIsOut() {
    walk = new Walk(schools.aSchool());
    family = walk.cleared();
    var sent = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    submission = sent.getString("id");
    item = sent.getString("media.id");
  }

  @Test
  void aStopOnAPupilStopsEveryPictureOfThemUntilItIsLiftedAndDecidedAgain() {
    var stop = walk.school.teacher().create("/stops", Map.of("pupil", family.pupil()));
    assertThat(officeCodes()).containsExactly("HELD");
    walk.content(item).statusCode(404);
    walk.school.office().delete("/stops/" + stop).statusCode(204);
    assertThat(officeCodes()).containsExactly("NOT_RELEASED");
    decideAgain();
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }

  @Test
  void aStopOnAnItemStopsTheSameBytesToo() {
    var picture = Walk.aPicture();
    var first = walk.submit(picture, walk.details(family.pupil())).getString("media.id");
    var second = walk.submit(picture, walk.details(family.pupil())).getString("media.id");
    var stop = walk.school.teacher().create("/stops", Map.of("media", first));
    assertThat(walk.check(second).getList("answers[0].reasons.code"))
        .containsExactly("UNDER_REVIEW");
    assertThat(walk.verdict(first)).isEqualTo("DENY");
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
    walk.school.as("safeguarding").delete("/stops/" + stop).statusCode(204);
    assertThat(walk.check(first).getList("answers[0].reasons.code"))
        .containsExactly("NOT_RELEASED");
  }

  @Test
  void everyMemberOfStaffMayStopButOnlyTwoRolesMayLift() {
    for (var role :
        List.of("teacher", "head", "deputy", "dpo", "auditor", "editor", "reviewer", "admin")) {
      var stop = walk.school.as(role).create("/stops", Map.of("pupil", family.pupil()));
      walk.school.as(role).delete("/stops/" + stop).statusCode(403);
    }
    walk.school.cms().post("/stops", Map.of("pupil", family.pupil())).statusCode(403);
  }

  @Test
  void aHoldLooksLikeAMissingFormToATeacher() {
    var other = walk.family();
    var missing = walk.submit(Walk.aPicture(), walk.details(other.pupil())).getString("media.id");
    hold();
    var held = teacherReasons(item).replace(family.pupil(), "pupil");
    assertThat(held).isEqualTo(teacherReasons(missing).replace(other.pupil(), "pupil"));
    assertThat(officeCodes()).containsExactly("HELD");
  }

  @Test
  void aHoldThatHasEndedRevivesNothingByItself() {
    var hold = hold();
    walk.school
        .as("safeguarding")
        .delete("/pupils/" + family.pupil() + "/holds/" + hold)
        .statusCode(204);
    assertThat(officeCodes()).containsExactly("NOT_RELEASED");
    decideAgain();
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }

  @Test
  void theDeputyIsHeadWhileTheHeadIsAwayWithTheSameToken() {
    var deputy = walk.school.as("deputy");
    var channel = walk.school.office().create("/channels", Body.aChannel());
    var approvals = "/channels/" + channel + "/approvals";
    deputy.post(approvals, Map.of()).statusCode(403);
    headIsAwayUntil(Instant.now().plusSeconds(3600));
    deputy.post(approvals, Map.of()).statusCode(201);
    walk.school.teacher().post(approvals, Map.of()).statusCode(403);
    schools.aSchool().as("deputy").post(approvals, Map.of()).statusCode(403);
    headIsAwayUntil(Instant.now().minusSeconds(1));
    deputy.post(approvals, Map.of()).statusCode(403);
  }

  @Test
  void theActingDeputyReadsWhatTheHeadReads() {
    hold();
    walk.school.as("deputy").get("/submissions/" + submission).statusCode(403);
    headIsAwayUntil(Instant.now().plusSeconds(3600));
    decideAgain();
    var read = walk.school.as("deputy").get("/submissions/" + submission).statusCode(200);
    assertThat(read.extract().jsonPath().getList("verdicts[0].reasons.code"))
        .containsExactly("HELD");
  }

  @Nested
  class Refused {

    @Test
    void aStopOnNothingOrOnBoth() {
      var teacher = walk.school.teacher();
      teacher.post("/stops", Map.of()).statusCode(422);
      teacher.post("/stops", Map.of("note", "stop it")).statusCode(422);
      teacher.post("/stops", Map.of("pupil", family.pupil(), "media", item)).statusCode(422);
      assertThat(walk.verdict(item)).isEqualTo("ALLOW");
    }
  }

  private String hold() {
    return walk.school
        .as("safeguarding")
        .create("/pupils/" + family.pupil() + "/holds", Body.aHold());
  }

  private void headIsAwayUntil(Instant until) {
    walk.school
        .head()
        .put("/school/head-absence", Map.of("until", until.toString()))
        .statusCode(200);
  }

  private void decideAgain() {
    walk.school
        .teacher()
        .post("/submissions/" + submission + "/decisions", Map.of())
        .statusCode(201);
  }

  private String teacherReasons(String media) {
    return Walk.checkAs(walk.school.teacher(), Map.of("media", media, "channel", walk.website))
        .getString("answers[0]");
  }

  private List<String> officeCodes() {
    return Walk.checkAs(walk.school.office(), Map.of("media", item, "channel", walk.website))
        .getList("answers[0].reasons.code");
  }
}
