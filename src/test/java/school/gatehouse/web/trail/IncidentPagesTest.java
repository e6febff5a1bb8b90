package school.gatehouse.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
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

/** The data protection officer sees the clock and decides. */
@GatehouseTest
class IncidentPagesTest {

  @Inject TestSchools schools;

  private Walk aSchoolWithAnIncident() {
    var walk = new Walk(schools.aSchool());
    walk.publish(
        walk.submit(Walk.aPicture(), walk.details(walk.family().pupil())).getString("media.id"));
    return walk;
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theOfficerDecidesWithTheClockInSight(Screen screen) {
    var walk = aSchoolWithAnIncident();
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.DPO)).open("/incidents").isForEverybody();
      assertThat(visit.text()).contains("71 of 72 hours left", "It was live without permission.");
      visit.picture("incidents-" + screen).press("Decide Sports day").isForEverybody();
      visit.picture("incident-" + screen).press("Save").isForEverybody();
      assertThat(visit.text()).contains("Choose what it is.");
      visit.tick("A breach that need not be reported");
      visit.type("Reason", "Seen by two parents for an hour").press("Save").isForEverybody();
      assertThat(visit.text()).contains("Breach, need not be reported", "Seen by two parents");
    }
  }

  @Test
  void whatMustBeReportedStaysOpenWithItsClockUntilItIsSaidWhenItWas() {
    var walk = aSchoolWithAnIncident();
    var name = schools.username(walk.school, Roles.DPO);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(name).open("/incidents").press("Decide Sports day");
      assertThat(visit.text()).contains("It is still out there.");
      assertThat(visit.find("img.gatehouse-picture").count()).isEqualTo(1);
      visit.tick("A breach that must be reported").type("Reason", "On the website").press("Save");
      assertThat(visit.text()).contains("To decide or to report (1)", "71 of 72 hours left");
      assertThat(visit.text()).contains("Decided by " + name, "nobody has said yet that it was");
      assertThat(visit.open("/").text()).contains("incident without cover");
      visit.open("/incidents").press("Decide Sports day");
      visit.tick("A breach that must be reported").type("Reason", "On the website");
      visit.type("Reported to the Commissioner on", "2020-01-01T10:00").press("Save");
      assertThat(visit.text()).contains("must not be before the incident was found");
      visit.follow("Look at its take-down");
      assertThat(visit.heading()).contains("Sports day");
    }
    var dpo = walk.school.as(Roles.DPO);
    dpo.create(
        "/incidents/" + dpo.get("/incidents").extract().path("items[0].id") + "/classifications",
        Map.of("outcome", "NOTIFIABLE", "reason", "x", "reportedAt", Instant.now().toString()));
    assertThat(count(walk)).isZero();
  }

  private static int count(Walk walk) {
    return walk.school
        .as(Roles.DPO)
        .get("/today")
        .extract()
        .path("needs.find { it.what == 'INCIDENTS_OPEN' }.count");
  }

  @Test
  void aStaleFormDoesNotReplaceWhatSomebodyDecidedMeanwhile() {
    var walk = aSchoolWithAnIncident();
    var dpo = walk.school.as(Roles.DPO);
    var path =
        "/incidents/" + dpo.get("/incidents").extract().path("items[0].id") + "/classifications";
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.DPO)).open("/incidents");
      visit.press("Decide Sports day");
      dpo.create(path, Map.of("outcome", "NOTIFIABLE", "reason", "Seen by many"));
      visit.tick("No, it is not a breach").type("Reason", "Nobody saw it").press("Save");
      assertThat(visit.text()).contains("Somebody has decided about this meanwhile.");
      assertThat(visit.text()).contains("Seen by many");
    }
    dpo.post(path, Map.of("outcome", "NOT_A_BREACH", "reason", "x", "decisionsRead", 0))
        .statusCode(409);
    dpo.post(path, Map.of("outcome", "NOT_A_BREACH", "reason", "x", "decisionsRead", 1))
        .statusCode(201);
  }

  @Test
  void theHeadReadsItWithoutScriptsAndDoesNotDecide() {
    var walk = aSchoolWithAnIncident();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/incidents");
      visit.find("main a.govuk-button").click();
      assertThat(visit.text()).contains("Only the data protection officer decides this.");
    }
  }

  @Nested
  class Refused {

    @Test
    void aReportThatHasNotHappenedYetOrBelongsToNoBreach() {
      var walk = aSchoolWithAnIncident();
      var dpo = walk.school.as(Roles.DPO);
      var path =
          "/incidents/" + dpo.get("/incidents").extract().path("items[0].id") + "/classifications";
      dpo.post(
              path,
              Map.of("outcome", "NOTIFIABLE", "reason", "x", "reportedAt", "2999-01-01T00:00:00Z"))
          .statusCode(422);
      dpo.post(
              path,
              Map.of(
                  "outcome", "NOT_A_BREACH", "reason", "x", "reportedAt", "2020-01-01T00:00:00Z"))
          .statusCode(422);
      walk.school
          .head()
          .post(path, Map.of("outcome", "NOT_A_BREACH", "reason", "x"))
          .statusCode(403);
    }
  }
}
