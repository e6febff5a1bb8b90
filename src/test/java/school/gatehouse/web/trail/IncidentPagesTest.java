package school.gatehouse.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
