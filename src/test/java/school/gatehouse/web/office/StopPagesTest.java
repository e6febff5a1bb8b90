package school.gatehouse.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Every member of staff stops a child's pictures in three steps: STOP, the name, the button. */
@GatehouseTest
class StopPagesTest {

  @Inject TestSchools schools;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aTeacherStopsAChildAndTheOfficeLiftsIt(Screen screen) {
    var walk = new Walk(schools.aSchool());
    var media = walk.released(walk.cleared().pupil());
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.TEACHER)).open("/stop");
      visit.type("Child's name", "mark").press("STOP Zofia");
      assertThat(visit.text()).contains("STOP is on.");
      visit.isForEverybody();
      visit.type("Child's name", "zofia").find("#found li").first().waitFor();
      assertThat(visit.page().url()).doesNotContain("zofia");
      visit.isForEverybody().picture("stop-" + screen);
    }
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/stops");
      visit.isForEverybody().picture("stops-" + screen);
      visit.press("Lift Zofia Marker").isForEverybody();
      assertThat(visit.text()).contains("The STOP is lifted.", "No STOP is on.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.EDITOR, Roles.ADMIN, Roles.AUDITOR, Roles.SAFEGUARDING})
  void whoMayNotReadTheRegisterFindsOnlyChildrenTheyKnowByName(String role) {
    var walk = new Walk(schools.aSchool());
    walk.family();
    walk.school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, role)).open("/stop");
      visit.type("Child's name", "Marker").press("Find");
      assertThat(visit.text()).contains("Nobody of this name").doesNotContain("Zofia");
      visit.type("Child's name", "zofia marker").press("Find");
      assertThat(visit.text()).containsIgnoringCase("has a twin here").doesNotContain("Adam");
      visit.press("STOP Zofia");
      assertThat(visit.text()).contains("STOP is on.");
    }
  }

  @Test
  void theSafeguardingLeadLiftsAStopToo() {
    var walk = new Walk(schools.aSchool());
    var pupil = walk.family().pupil();
    walk.school.office().create("/stops", java.util.Map.of("pupil", pupil));
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.SAFEGUARDING)).follow("Stops to lift");
      visit.press("Lift Zofia Marker");
      assertThat(visit.text()).contains("No STOP is on.");
    }
  }

  @Test
  void aPictureCanBeStoppedToo() {
    var walk = new Walk(schools.aSchool());
    var media = walk.released(walk.cleared().pupil());
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/stop?media=" + media);
      visit.press("STOP this picture");
    }
    assertThat(walk.verdict(media)).isEqualTo("DENY");
  }
}
