package school.gatehouse.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Everybody is told what waits for them, and nothing that waits for others. */
@GatehouseTest
class TodayTest {

  @Inject TestSchools schools;

  private Walk walk;

  @BeforeEach
  void aSchool() {
    walk = new Walk(schools.aSchool());
  }

  @Test
  void aStopWaitsForTheOfficeUntilItIsLifted() {
    var family = walk.cleared();
    var onPupil = walk.school.teacher().create("/stops", Map.of("pupil", family.pupil()));
    var media = walk.released(walk.cleared().pupil());
    var onItem = walk.school.teacher().create("/stops", Map.of("media", media));
    assertThat(count(walk.school.office(), "STOPS_TO_LIFT")).isEqualTo(2);
    walk.school.office().delete("/stops/" + onPupil).statusCode(204);
    walk.school.office().delete("/stops/" + onItem).statusCode(204);
    assertThat(count(walk.school.office(), "STOPS_TO_LIFT")).isZero();
  }

  @Test
  void pupilsWaitForAnAnswerAndABlankFormIsNone() {
    var silent = walk.family();
    var blank = walk.family();
    walk.record(blank, walk.form(blank).with("answers", List.of(Body.answer("NONE", "BLANK"))));
    walk.cleared();
    var joining =
        walk.school
            .office()
            .create("/pupils", Body.aPupil().with("onRollFrom", Body.today().plusDays(9) + ""));
    assertThat(List.of(silent.pupil(), joining)).doesNotContainNull();
    assertThat(count(walk.school.office(), "PUPILS_WITHOUT_ANSWER")).isEqualTo(3);
    assertThat(count(walk.school.office(), "PUPILS_JOINING")).isEqualTo(1);
  }

  @Test
  void aPermissionThatEndsSoonIsToldUnlessANewerFormGoesOn() {
    var ending = walk.family();
    walk.record(ending, until(ending, 30));
    var later = walk.family();
    walk.record(later, until(later, 200));
    var renewed = walk.family();
    walk.record(renewed, until(renewed, 30));
    walk.record(renewed, until(renewed, 200));
    assertThat(count(walk.school.office(), "PERMISSIONS_ENDING")).isEqualTo(1);
  }

  @Test
  void aPictureWaitsUntilItIsSaidWhoIsInIt() {
    var event = walk.school.teacher().create("/batches", walk.batch(walk.cleared().pupil()));
    var unsaid = walk.details().with("batch", event).with("people", Map.of("notSure", true));
    var id = walk.submit(Walk.aPicture(), unsaid).getString("id");
    assertThat(count(walk.school.head(), "REVIEWS_WAITING")).isZero();
    assertThat(count(walk.school.teacher(), "MY_PICTURES_UNSAID")).isEqualTo(1);
    assertThat(count(walk.school.teacher(), "MY_PICTURES_IN_REVIEW")).isZero();
    walk.school
        .teacher()
        .put("/submissions/" + id + "/people", Map.of("nobodyIdentifiable", true))
        .statusCode(200);
    assertThat(count(walk.school.teacher(), "MY_PICTURES_UNSAID")).isZero();
  }

  @Test
  void aReportedPictureWaitsForTheHeadUntilItIsAnswered() {
    var code = walk.school.head().get("/school").extract().<String>path("publicCode");
    var report = Map.of("school", code, "where", "On the website", "wrong", "It shows my child.");
    given()
        .contentType("application/json")
        .body(report)
        .post("/api/v1/reports")
        .then()
        .statusCode(201);
    assertThat(count(walk.school.head(), "REPORTS_WAITING")).isEqualTo(1);
    var id = walk.school.head().get("/reports").extract().<String>path("items[0].id");
    walk.school.head().create("/reports/" + id + "/decisions", Map.of("outcome", "SETTLED"));
    assertThat(count(walk.school.head(), "REPORTS_WAITING")).isZero();
  }

  @Test
  void aTeacherIsToldOfTheirOwnPicturesOnly() {
    var cleared = walk.cleared().pupil();
    walk.submit(Walk.aPicture(), walk.details(walk.family().pupil()));
    walk.submit(Walk.aPicture(), walk.details(cleared).with("namesVisible", true));
    assertThat(count(walk.school.teacher(), "MY_PICTURES_REFUSED")).isEqualTo(1);
    assertThat(count(walk.school.teacher(), "MY_PICTURES_IN_REVIEW")).isEqualTo(1);
    var other = schools.person(walk.school, "teacher");
    assertThat(count(other, "MY_PICTURES_REFUSED")).isZero();
    assertThat(count(walk.school.head(), "REVIEWS_WAITING")).isEqualTo(1);
  }

  @Test
  void aPlaceWaitsForTheHead() {
    walk.school.office().create("/channels", Body.aChannel());
    assertThat(count(walk.school.head(), "PLACES_TO_APPROVE")).isEqualTo(1);
  }

  @Test
  void whatWasLiveWithoutCoverWaitsForTheDataProtectionOfficerAndTheEditor() {
    walk.publish(walk.submit(Walk.aPicture(), walk.details()).getString("media.id"));
    var incident = need(walk.school.as("dpo"), "INCIDENTS_OPEN");
    assertThat(incident.getLong("count")).isEqualTo(1);
    assertThat(incident.getLong("hoursLeft")).isBetween(71L, 72L);
    assertThat(count(walk.school.as("editor"), "TAKEDOWNS_OPEN")).isEqualTo(1);
    assertThat(count(walk.school.head(), "TAKEDOWNS_OVERDUE")).isZero();
  }

  @Test
  void aHoldWhoseReviewDayHasComeWaitsForTheSafeguardingLead() {
    var pupil = walk.family().pupil();
    var lead = walk.school.as("safeguarding");
    lead.create("/pupils/" + pupil + "/holds", Body.aHold().with("until", Body.today().toString()));
    lead.create(
        "/pupils/" + pupil + "/holds",
        Body.aHold().with("until", Body.today().plusDays(1).toString()));
    assertThat(count(lead, "HOLDS_TO_REVIEW")).isEqualTo(1);
  }

  @Test
  void nobodyIsToldWhatWaitsForOthers() {
    assertThat(kinds(walk.school.teacher()))
        .containsExactly("MY_PICTURES_UNSAID", "MY_PICTURES_IN_REVIEW", "MY_PICTURES_REFUSED");
    assertThat(kinds(walk.school.as("auditor"))).containsExactly("TRAIL_TODAY");
    assertThat(kinds(walk.school.as("admin"))).isEmpty();
    assertThat(kinds(walk.school.as("safeguarding")))
        .containsExactly("STOPS_TO_LIFT", "HOLDS_TO_REVIEW");
  }

  private Body until(Walk.Family family, int days) {
    return walk.form(family).with("publishUntil", Body.today().plusDays(days).toString());
  }

  private static List<String> kinds(Client by) {
    return today(by).getList("needs.what");
  }

  private static JsonPath today(Client by) {
    return by.get("/today").statusCode(200).extract().jsonPath();
  }

  private static JsonPath need(Client by, String what) {
    return today(by).setRootPath("needs.find { it.what == '" + what + "' }");
  }

  private static long count(Client by, String what) {
    return need(by, what).getLong("count");
  }
}
