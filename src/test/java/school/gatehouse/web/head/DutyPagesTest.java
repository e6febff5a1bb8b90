package school.gatehouse.web.head;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Being away, cameras, and what has waited for too long. */
@GatehouseTest
class DutyPagesTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private Walk walk;

  @BeforeEach
  void aSchool() {
    walk = new Walk(schools.aSchool());
  }

  private Visit as(Screen screen, String role) {
    return Visit.on(screen).signIn(schools.username(walk.school, role));
  }

  @Nested
  class Away {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theHeadGoesAndComesBack(Screen screen) {
      var deputy = walk.school.as(Roles.DEPUTY);
      deputy.get("/holds").statusCode(403);
      try (var visit = as(screen, Roles.HEAD)) {
        visit.open("/absence").isForEverybody();
        visit.type("I am away up to and including", Body.today().plusDays(3).toString());
        visit.press("I am away").isForEverybody().picture("absence-" + screen);
        assertThat(visit.text()).contains("The Headteacher is away up to and including");
        deputy.get("/holds").statusCode(200);
        visit.press("I am back");
        assertThat(visit.text()).contains("You are back.", "The Headteacher is here.");
        deputy.get("/holds").statusCode(403);
      }
    }

    @Test
    void aDayThatHasPassedIsNoAbsence() {
      try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
        visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/absence");
        visit.press("I am away");
        assertThat(visit.text()).contains("Say up to which day.");
        visit.type("I am away up to and including", "2020-02-02").press("I am away");
        assertThat(visit.text()).contains("This day has passed.");
        visit.type("I am away up to and including", "2099-12-31").press("I am away");
        assertThat(visit.text()).contains("This is more than a year away.");
      }
    }

    @Test
    void anAdministratorMarksTheHeadAndTheHeadIsTold() {
      try (var visit = Visit.withoutScripts(Screen.PHONE)) {
        visit.signIn(schools.username(walk.school, Roles.ADMIN)).open("/absence");
        visit.type("The Headteacher is away up to and including", Body.today().toString());
        visit.press("Mark the Headteacher as away");
        assertThat(visit.text()).contains("The Headteacher is marked as away.");
      }
      try (var visit = Visit.withoutScripts(Screen.PHONE)) {
        visit.signIn(schools.username(walk.school, Roles.HEAD));
        assertThat(visit.text()).contains("You are marked as away up to and including");
        visit.follow("Change this").press("I am back");
        assertThat(visit.text()).contains("You are back.");
      }
    }

    @Test
    void nobodyWhoActsForTheHeadMarksThemAsAway() {
      var both = schools.person(walk.school, Roles.ADMIN, Roles.DEPUTY);
      var soon = Map.of("until", Instant.now().plus(Duration.ofDays(3)));
      both.put("/school/head-absence", soon).statusCode(403);
      both.get("/holds").statusCode(403);
    }

    @Test
    void theDeputyReadsItAndCannotChangeIt() {
      walk.school
          .head()
          .put("/school/head-absence", Map.of("until", "2099-01-01T00:00:00Z"))
          .statusCode(422);
      walk.school
          .head()
          .put("/school/head-absence", Map.of("until", Instant.now().plus(Duration.ofDays(3))))
          .statusCode(200);
      try (var visit = as(Screen.PHONE, Roles.DEPUTY)) {
        visit.open("/absence").isForEverybody();
        assertThat(visit.text()).contains("Only the Headteacher or an administrator");
        assertThat(visit.open("/").text())
            .contains("You act for them.")
            .doesNotContain("Say until when you are away");
        assertThat(visit.find("main form").count()).isZero();
      }
    }
  }

  @Nested
  class Cameras {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theHeadPermitsAPersonalDeviceAndEndsIt(Screen screen) {
      var hall = schools.username(walk.school, Roles.TEACHER);
      try (var visit = as(screen, Roles.HEAD)) {
        visit.open("/devices").isForEverybody().follow("Permit a personal device");
        visit.isForEverybody().press("Permit a personal device").isForEverybody();
        assertThat(visit.text()).contains("Say who it is.", "Say what for.");
        visit.choose("Who may use their own device?", hall).type("What for", "Farm visit");
        visit.type("Up to and including", "2020-01-01").press("Permit a personal device");
        assertThat(visit.text()).contains("Up to and including must be today or a later day");
        visit.type("Up to and including", "").press("Permit a personal device");
        visit.isForEverybody().picture("devices-" + screen);
        assertThat(visit.text()).containsIgnoringCase("in force");
        visit.press("End it for " + hall);
        assertThat(visit.text()).containsIgnoringCase("ended on");
      }
    }

    @Test
    void aPermissionThatIsNobodysIsGivenToItsHolder() {
      walk.school.head().create("/device-permissions", Body.aDevicePermission());
      var hall = schools.username(walk.school, Roles.TEACHER);
      try (var visit = Visit.withoutScripts(Screen.PHONE)) {
        visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/devices");
        assertThat(visit.text()).containsIgnoringCase("Permits nothing yet");
        visit.press("Say it is theirs for A teacher");
        assertThat(visit.text()).contains("Say who it is.");
        visit.choose("Whose permission is it?", hall).press("Say it is theirs for A teacher");
        assertThat(visit.text()).contains("The permission is theirs now.");
        assertThat(visit.text()).containsIgnoringCase("in force");
      }
    }

    @Test
    void theOfficeListsASchoolDevice() {
      try (var visit = Visit.withoutScripts(Screen.PHONE)) {
        visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/devices");
        visit.follow("Add a school device").press("Add a school device");
        assertThat(visit.text()).contains("Enter the make.");
        visit.type("Make", "Canon").type("Model", "EOS 250D").press("Add a school device");
        assertThat(visit.text()).contains("The school device is on the list.", "EOS 250D");
      }
    }

    @Test
    void whatWasSentUnderAPermissionThatEndsTodayIsDenied() {
      var head = walk.school.head();
      var permission =
          head.create("/device-permissions", Body.aDevicePermission(walk.school.teacher()));
      var device = Map.of("kind", "PERSONAL", "permission", permission);
      var sent =
          walk.submit(Walk.aPicture(), walk.details(walk.cleared().pupil()).with("device", device));
      assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
      head.delete("/device-permissions/" + permission).statusCode(204);
      head.delete("/device-permissions/" + permission).statusCode(204);
      assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
      var list = head.get("/device-permissions").extract().jsonPath();
      assertThat(list.getBoolean("items[0].inForce")).isFalse();
    }
  }

  @Nested
  class Overdue {

    private void everythingIsLate() {
      var pupil = walk.cleared().pupil();
      walk.submit(Walk.aPicture(), walk.details(pupil).with("namesVisible", true));
      walk.publish(walk.submit(Walk.aPicture(), walk.details()).getString("media.id"));
      behind.change(walk.school.id(), "update channel set review_on = current_date - 1");
      behind.change(walk.school.id(), "update takedown set due_at = due_at - interval '3 days'");
      var school = " where school_id = '" + walk.school.id() + "'";
      behind.changeAsOwner(
          "update decision set decided_at = decided_at - interval '9 days'" + school);
      behind.changeAsOwner("update change set at = at - interval '2 days'" + school);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.HEAD, Roles.DEPUTY, Roles.DPO})
    void isSeenByThreePeopleWithoutAnybodyBeingMarkedAbsent(String role) {
      everythingIsLate();
      var list = walk.school.as(role).get("/overdue").statusCode(200).extract().jsonPath();
      assertThat(list.getList("items.kind", String.class))
          .containsExactlyInAnyOrder("PLACE_REVIEW", "REVIEW", "TAKEDOWN", "INCIDENT");
      try (var visit = as(Screen.PHONE, role)) {
        visit.open("/overdue").isForEverybody();
        assertThat(visit.text()).contains("A picture waits for a review");
        assertThat(visit.find("main a[href='/absence']").count())
            .as("only who may say so is told to")
            .isEqualTo(role.equals(Roles.HEAD) ? 1 : 0);
      }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void looksLikeThis(Screen screen) {
      everythingIsLate();
      try (var visit = as(screen, Roles.HEAD)) {
        visit.open("/overdue").isForEverybody().picture("overdue-" + screen);
        assertThat(visit.text())
            .contains("Sports day", "gatehouse-", "after 2 school days", "after 24 hours");
        assertThat(visit.find("main img").count()).isEqualTo(3);
        visit.follow("A picture waits for a review");
        assertThat(visit.heading()).isEqualTo("Sports day");
      }
    }

    @Test
    void theDeputyOpensWhatHasNotComeDownAndDoesNotAnswerForIt() {
      everythingIsLate();
      try (var visit = as(Screen.PHONE, Roles.DEPUTY)) {
        visit.open("/overdue?kind=TAKEDOWN").follow("Something has not been taken down");
        assertThat(visit.isForEverybody().heading()).contains("Sports day");
        assertThat(visit.find("main form").count()).isZero();
      }
    }

    @Test
    void whatIsInTimeIsNot() {
      var pupil = walk.cleared().pupil();
      walk.submit(Walk.aPicture(), walk.details(pupil).with("namesVisible", true));
      var list = walk.school.as(Roles.DPO).get("/overdue").extract().jsonPath();
      assertThat(list.getList("items")).isEqualTo(List.of());
    }
  }
}
