package school.gatehouse.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
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
          .contains("A form was recorded")
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
      visit.type("Day", "").type("Time", "").press("Show");
      assertThat(visit.text()).contains("Given");
    }
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
