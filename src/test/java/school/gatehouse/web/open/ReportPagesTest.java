package school.gatehouse.web.open;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Anybody reports a picture; it is hidden at once; the Head decides. */
@GatehouseTest
class ReportPagesTest {

  @Inject TestSchools schools;

  private static String code(Walk walk) {
    return walk.school.head().get("/school").extract().path("publicCode");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aReportHidesThePictureUntilTheHeadShowsItAgain(Screen screen) {
    var walk = new Walk(schools.aSchool());
    var media = walk.released(walk.cleared().pupil());
    try (var visit = Visit.on(screen)) {
      visit.open("/report/" + code(walk) + "?media=" + media).isForEverybody();
      visit.picture("report-" + screen);
      visit.press("Send").isForEverybody();
      assertThat(visit.text()).contains("Say where you saw it.", "Say what is wrong.");
      visit.type("Where did you see it?", "On the website");
      visit.type("What is wrong?", "This is my child").press("Send").isForEverybody();
      assertThat(visit.heading()).isEqualTo("Thank you. We have it.");
      visit.picture("report-thanks-" + screen);
    }
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    walk.content(media).statusCode(404);
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/reported").isForEverybody();
      visit.picture("reported-" + screen).press("Look and decide Sports day").isForEverybody();
      visit.picture("reported-one-" + screen);
      visit.press("Save");
      assertThat(visit.text()).contains("Choose what shall happen.");
      visit.tick("Show it again").type("Note for the trail", "Mistaken").press("Save");
      visit.isForEverybody();
      assertThat(visit.text()).contains("Your decision is in force.", "Shown again", "Mistaken");
    }
    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    walk.content(media).statusCode(200);
  }

  @Test
  void takingItDownEndsEveryPlaceOfItAndWorksWithoutScripts() {
    var walk = new Walk(schools.aSchool());
    var media = walk.released(walk.cleared().pupil());
    walk.publish(media);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.open("/report/" + code(walk) + "?media=" + media);
      visit.type("Where did you see it?", "On the website").type("What is wrong?", "Mine");
      visit.press("Send");
      visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/reported");
      visit.find("main a.govuk-button").click();
      visit.tick("Take it down").press("Save");
      assertThat(visit.text()).contains("Your decision is in force.", "Taken down");
    }
    assertThat(walk.school.cms().get("/takedowns").extract().jsonPath().getList("items.state"))
        .containsExactly("OPEN");
  }

  @Test
  void whatIsHiddenKeepsItsBytesAndItsPlacesWhenItIsDecidedAgain() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    var media = walk.released(family.pupil());
    walk.publish(media);
    report(walk, media).statusCode(201);
    // a no that does not concern it: the picture is decided about again all the same
    walk.school
        .office()
        .post(
            "/pupils/" + family.pupil() + "/withdrawals",
            Map.of("by", family.guardian(), "method", "PHONE", "kinds", java.util.List.of("VIDEO")))
        .statusCode(201);
    assertThat(walk.school.cms().get("/takedowns").extract().jsonPath().getList("items")).isEmpty();
    decide(walk, Map.of("outcome", "SHOW_AGAIN"));
    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    walk.content(media).statusCode(200);
  }

  @Test
  void aWithdrawalReachesWhatIsHiddenToo() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    var media = walk.released(family.pupil());
    walk.publish(media);
    report(walk, media).statusCode(201);
    assertThat(walk.withdraw(family).getList("takedowns")).hasSize(1);
    decide(walk, Map.of("outcome", "SHOW_AGAIN"));
    assertThat(walk.verdict(media)).isEqualTo("DENY");
  }

  @Test
  void howToReachTheReporterIsForTheHeadAlone() {
    var walk = new Walk(schools.aSchool());
    given()
        .contentType("application/json")
        .body(
            Map.of("school", code(walk), "where", "x", "wrong", "y", "contact", "marker@x.example"))
        .post("/api/v1/reports")
        .then()
        .statusCode(201);
    assertThat(walk.school.head().get("/reports").extract().asString()).contains("marker@x");
    assertThat(walk.school.as(Roles.AUDITOR).get("/audit").extract().asString())
        .contains("report.received")
        .doesNotContain("marker@x");
    walk.school.office().get("/reports").statusCode(403);
  }

  @Nested
  class Refused {

    @Test
    void whatHasBeenTakenDownIsNotShownAgainByAnotherDecision() {
      var walk = new Walk(schools.aSchool());
      report(walk, walk.released(walk.cleared().pupil())).statusCode(201);
      decide(walk, Map.of("outcome", "TAKE_DOWN"));
      var id = walk.school.head().get("/reports").extract().<String>path("items[0].id");
      walk.school
          .head()
          .post("/reports/" + id + "/decisions", Map.of("outcome", "SHOW_AGAIN"))
          .statusCode(409);
    }

    @Test
    void aFloodHidesTenPicturesAnHourAndTheRestWaitsForTheHead() {
      var walk = new Walk(schools.aSchool());
      var pupil = walk.cleared().pupil();
      for (int i = 0; i < 10; i++) {
        report(walk, walk.released(pupil)).statusCode(201);
      }
      var eleventh = walk.released(pupil);
      report(walk, eleventh).statusCode(201);
      assertThat(walk.verdict(eleventh)).isEqualTo("ALLOW");
      assertThat(
              walk.school
                  .head()
                  .get("/reports")
                  .extract()
                  .jsonPath()
                  .<Boolean>getList("items.hidden"))
          .startsWith(false)
          .hasSize(11);
      for (int i = 0; i < 9; i++) {
        report(walk, eleventh).statusCode(201);
      }
      report(walk, eleventh).statusCode(429);
    }

    @Test
    void whatTheHeadHasShownAgainIsNotHiddenByTheNextReport() {
      var walk = new Walk(schools.aSchool());
      var media = walk.released(walk.cleared().pupil());
      report(walk, media).statusCode(201);
      decide(walk, Map.of("outcome", "SHOW_AGAIN"));
      report(walk, media).statusCode(201);
      assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    }

    @Test
    void anAnswerDoesNotTellWhetherAPictureIsKnown() {
      var walk = new Walk(schools.aSchool());
      report(walk, UUID.randomUUID().toString()).statusCode(201);
      given()
          .contentType("application/json")
          .body(Map.of("school", "nobody", "where", "x", "wrong", "y"))
          .post("/api/v1/reports")
          .then()
          .statusCode(422);
      given().get("/report/nobody").then().statusCode(404);
    }
  }

  private static io.restassured.response.ValidatableResponse report(Walk walk, String media) {
    return given()
        .contentType("application/json")
        .body(Map.of("school", code(walk), "media", media, "where", "Website", "wrong", "Mine"))
        .post("/api/v1/reports")
        .then();
  }

  private static void decide(Walk walk, Map<String, String> decision) {
    var id = walk.school.head().get("/reports").extract().<String>path("items[0].id");
    walk.school.head().post("/reports/" + id + "/decisions", decision).statusCode(201);
  }
}
