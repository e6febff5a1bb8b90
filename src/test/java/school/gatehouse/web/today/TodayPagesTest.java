package school.gatehouse.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Whoever arrives sees what waits for them. */
@GatehouseTest
class TodayPagesTest {

  @Inject TestSchools schools;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theOfficeSeesWhatWaitsAndGoesThere(Screen screen) {
    var walk = busySchool();
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, "office"));
      assertThat(visit.heading()).isEqualTo("Today");
      assertThat(visit.text()).contains("stop to look at", "pupil without an answer");
      visit.isForEverybody().picture("today-office-" + screen);
      visit.find("a[href='/reports/unanswered']").click();
      assertThat(visit.heading()).isEqualTo("Who has not answered");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theDataProtectionOfficerSeesTheHoursLeft(Screen screen) {
    var walk = busySchool();
    walk.publish(walk.submit(Walk.aPicture(), walk.details()).getString("media.id"));
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, "dpo", "head", "safeguarding"));
      assertThat(visit.text()).contains("hours left of 72", "take-downs overdue");
      visit.isForEverybody().picture("today-dpo-" + screen);
    }
  }

  @Test
  void aTeacherWithNothingToDoIsToldSoWithoutScripts() {
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(schools.aSchool(), "teacher"));
      assertThat(visit.text()).contains("Nothing needs you today.", "Everything you can do");
      visit.picture("today-teacher");
    }
  }

  @Test
  void theAuditorsCountLeadsToTheEntriesOfToday() {
    var walk = busySchool();
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, "auditor"));
      var told = Integer.parseInt(visit.find(".gatehouse-count").first().innerText());
      visit.find(".gatehouse-card__link").first().click();
      // to search is an entry of its own
      assertThat(visit.find("tbody tr").count()).isGreaterThan(4).isEqualTo(told + 1);
    }
  }

  @Test
  void aLongNameOfTheSchoolStaysOnAPhone() {
    var school = schools.aSchool();
    var look = Map.of("name", "Llanfairpwll".repeat(9), "colour", "#1d4f7c");
    school.head().put("/school/look", look).statusCode(200);
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(school, "admin")).isForEverybody();
      assertThat(visit.text())
          .contains("Nothing needs you today.")
          .doesNotContain("who can sign in");
    }
  }

  private Walk busySchool() {
    var walk = new Walk(schools.aSchool());
    walk.school.teacher().create("/stops", Map.of("pupil", walk.cleared().pupil()));
    walk.family();
    walk.school.office().create("/channels", Body.aChannel());
    return walk;
  }
}
