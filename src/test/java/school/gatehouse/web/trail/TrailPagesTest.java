package school.gatehouse.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Paper;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Those who check can follow a child or a picture through time, and leave a trace themselves. */
@GatehouseTest
class TrailPagesTest {

  @Inject TestSchools schools;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void anAuditorFollowsAPupilAndAPicture(Screen screen) {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    var media = walk.released(family.pupil());
    walk.publish(media);
    walk.withdraw(family);
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.AUDITOR)).open("/trail").isForEverybody();
      visit.type("Follow one pupil, picture or task", family.pupil()).press("Search");
      visit.isForEverybody().picture("trail-" + screen);
      assertThat(visit.text()).contains("are intact");
      assertThat(visit.find("tbody").innerText())
          .contains("A form was recorded", "A take-down was asked for")
          .doesNotContain("An item was sent in");
      visit.type("Follow one pupil, picture or task", media).press("Search");
      assertThat(visit.find("tbody").innerText())
          .contains(
              "An item was sent in",
              "An item was released to a place",
              "A publication went live",
              "A take-down was asked for");
      visit.type("Follow one pupil, picture or task", "Zofia").press("Search").isForEverybody();
      assertThat(visit.text()).contains("This is not a number of ours.");
      visit.open("/find-pupil").type("First name or family name", "zofia").press("Find");
      visit.isForEverybody().picture("find-pupil-" + screen);
      visit.follow("Permissions at a moment Zofia Marker").isForEverybody();
      assertThat(visit.text()).contains("Photographs", "Taken back");
      visit.picture("permissions-at-" + screen);
    }
    assertThat(actions(walk)).contains("trail.read", "permissions.read");
  }

  @Test
  void whatWasTrueBeforeIsShownAsItWasAlsoWithoutScripts() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.DPO)).open("/trail");
      visit.follow("Permissions at a moment").type("Number of the pupil", family.pupil());
      visit.type("Day", "2021-05-03").type("Time", "10:15").press("Show");
      assertThat(visit.text()).contains("3 May 2021, 10:15", "Never asked or not answered");
      visit.type("Day", "").press("Show");
      assertThat(visit.text()).contains("Give the day too, or leave the time empty.");
      visit.type("Time", "").press("Show");
      assertThat(visit.text()).contains("Given", "A permission alone is not a yes.");
      visit.type("Day", Body.today().toString()).press("Show");
      assertThat(visit.text()).contains("Given").doesNotContain("23:59");
      visit.type("Day", Body.today().plusDays(40).toString()).press("Show");
      assertThat(visit.text()).contains("This moment has not come yet").doesNotContain("Given");
    }
  }

  @Test
  void whoFollowsAPictureReadsWhatItsIncidentWasFoundToBe() {
    var walk = new Walk(schools.aSchool());
    var media = walk.submit(Walk.aPicture(), walk.details()).getString("media.id");
    var said = Map.of("outcome", "NOT_A_BREACH", "reason", "Nobody could be recognised");
    walk.school
        .as(Roles.DPO)
        .post("/incidents/" + walk.publish(media).getString("incident") + "/classifications", said)
        .statusCode(201);
    assertThat(Trail.readBy(walk, Roles.AUDITOR).about(media).actions())
        .contains("incident.classified");
  }

  @Test
  void whatTheSchoolSettledIsSaidInCodesWithoutWhatWasTypedFreely() {
    var walk = new Walk(schools.aSchool());
    Map<String, Object> settings =
        walk.school.head().get("/school").extract().jsonPath().getMap("settings");
    var wanted =
        Body.of(settings).with("papersRequired", true).with("staffBasis", "Ms Hall agreed");
    walk.school.head().put("/school/settings", wanted).statusCode(200);
    assertThat(Trail.readBy(walk, Roles.AUDITOR).of("school.settled").get(0))
        .contains("\"papersRequired\":\"false > true\"", "\"staffBasis\":\"none > set\"")
        .doesNotContain("Hall", "allAskedMustAgree");
  }

  @Test
  void aSearchIsWrittenDownOnceAndAnExportToo() {
    var walk = new Walk(schools.aSchool());
    var dpo = walk.school.as(Roles.DPO);
    dpo.get("/audit?action=school.opened").statusCode(200);
    var csv = dpo.get("/audit/exports/csv").statusCode(200).extract().asString();
    assertThat(csv.lines().findFirst())
        .contains(
            "\"id\",\"recordedAt\",\"action\",\"subject\",\"change\",\"sha256\",\"intact\",\"entry\"");
    assertThat(dpo.get("/audit/exports/json").extract().<List<Boolean>>path("items.intact"))
        .isNotEmpty()
        .doesNotContain(false);
    assertThat(actions(walk).stream().filter(it -> it.startsWith("trail.")))
        .containsExactly("trail.read", "trail.exported", "trail.exported", "trail.read");
  }

  @Test
  void onPaperNothingIsCutOffAndTheFormStaysBehind() {
    var walk = new Walk(schools.aSchool());
    walk.publish(walk.released(walk.cleared().pupil()));
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.AUDITOR)).open("/trail?search=1");
      var paper = Paper.upright(visit).keep("trail.pdf");
      assertThat(paper.cutOff()).isEqualTo(List.of());
      assertThat(visit.find("main form").first().isVisible()).isFalse();
    }
  }

  @Test
  void onAPhoneWhoDidItAndWhetherItIsIntactAreSeen() {
    var walk = new Walk(schools.aSchool());
    walk.cleared();
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.AUDITOR)).open("/trail?search=1");
      var row = visit.find("tbody tr").first();
      assertThat(row.innerText()).contains("Who: ", "Intact: Yes");
      assertThat(row.boundingBox().width).isLessThanOrEqualTo(390);
    }
  }

  @Nested
  class Refused {

    @Test
    void nobodyElseReadsTheTrail() {
      var walk = new Walk(schools.aSchool());
      try (var visit = Visit.on(Screen.PHONE)) {
        visit.signIn(schools.username(walk.school, Roles.HEAD));
        visit.page().navigate("/trail");
        assertThat(visit.text()).doesNotContain("Follow one pupil");
      }
    }

    @Test
    void daysInTheWrongOrderAreAMistake() {
      var walk = new Walk(schools.aSchool());
      try (var visit = Visit.withoutScripts(Screen.PHONE)) {
        visit.signIn(schools.username(walk.school, Roles.AUDITOR)).open("/trail");
        visit.type("From day", "2026-05-04").type("To day", "2026-05-03").press("Search");
        assertThat(visit.text()).contains("This day is before the first one.");
      }
    }

    @Test
    void anIdThatIsNoneIsRefused() {
      var walk = new Walk(schools.aSchool());
      walk.school.as(Roles.AUDITOR).get("/audit?about=x").statusCode(422);
      walk.school.as(Roles.AUDITOR).get("/audit?from=yesterday").statusCode(422);
    }
  }

  private static List<String> actions(Walk walk) {
    return walk.school.as(Roles.AUDITOR).get("/audit").extract().path("items.action");
  }
}
