package school.gatehouse.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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

/** What lost its cover is taken down by one person and looked at by another. */
@GatehouseTest
class TakedownPagesTest {

  @Inject TestSchools schools;

  private Walk aSchoolWithSomethingToTakeDown() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    walk.publish(walk.released(family.pupil()));
    walk.withdraw(family);
    return walk;
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void anEditorTakesItDownAndASecondPersonLooks(Screen screen) {
    var walk = aSchoolWithSomethingToTakeDown();
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR));
      visit.open("/take-downs").isForEverybody().picture("take-downs-" + screen);
      assertThat(visit.text()).contains("Sports day", "23 hours left", "school.example/news");
      visit.press("Tell us it is down Sports day");
      visit.isForEverybody().picture("take-down-" + screen);
      visit.press("Save").isForEverybody();
      assertThat(visit.text()).contains("There is a problem", "Choose whether it is down.");
      visit.tick("Yes, it is down").press("Save").isForEverybody();
      assertThat(visit.text()).contains("Open the address and tick that the picture is gone");
      visit.tick("I have opened the address, and the picture is gone");
      visit.type("What did you do?", "Deleted the post").press("Save").isForEverybody();
      assertThat(visit.text()).contains("Now a second person has to look.", "Deleted the post");
      assertThat(visit.text()).doesNotContain("Look a second time");
    }
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/take-downs");
      visit.press("Look a second time Sports day").isForEverybody();
      visit.picture("take-down-second-look-" + screen);
      visit.press("Save").isForEverybody();
      assertThat(visit.text()).contains("Choose what you saw.");
      visit.tick("It is gone").type("Where and how did you look?", "Nothing there");
      visit.press("Save").isForEverybody();
      assertThat(visit.text()).contains("Down, and seen by two people", "Nothing there");
      visit.picture("take-downs-done-" + screen);
    }
  }

  @Test
  void whatWasPrintedCannotBeCalledBackAlsoWithoutScripts() {
    var walk = aSchoolWithSomethingToTakeDown();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/take-downs");
      visit.find("main a.govuk-button").click();
      visit.tick("It cannot be called back").press("Save");
      assertThat(visit.text()).contains("Say why it cannot be called back.");
      visit.type("What did you do?", "Printed").press("Save");
      assertThat(visit.text()).contains("Cannot be called back, says", "Printed");
      assertThat(visit.text()).doesNotContain("Taken down by");
    }
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.DPO)).open("/take-downs?show=looks");
      visit.press("Look a second time Sports day").tick("It cannot be called back").press("Save");
      assertThat(visit.text()).contains("two people have seen the same", "Nothing waits");
    }
  }

  @Test
  void whatIsStillThereHasToComeDownAgain() {
    var walk = aSchoolWithSomethingToTakeDown();
    var editor = walk.school.as(Roles.EDITOR);
    var id = editor.get("/takedowns").extract().<String>path("items[0].id");
    editor.create(
        "/takedowns/" + id + "/confirmations",
        java.util.Map.of("outcome", "DONE", "note", "Deleted"));
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.DPO)).open("/take-downs/" + id);
      assertThat(visit.find("img.gatehouse-picture").count()).isEqualTo(1);
      visit.tick("It is still there").press("Save");
      assertThat(visit.text()).contains("Say where you saw it");
      visit.type("Where and how did you look?", "Still on page 2").press("Save");
      assertThat(visit.text()).contains("Take it down now.", "To take down now (1)");
      assertThat(visit.text()).contains("Was still there", "Still on page 2", "had said on");
    }
  }

  @Test
  void whereThereIsNoAddressNobodyIsAskedWhetherTheyOpenedIt() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    var media = walk.released(family.pupil());
    walk.school.as(Roles.EDITOR).get("/media/" + media + "/content").statusCode(200);
    walk.withdraw(family);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/take-downs");
      assertThat(visit.text()).contains("gatehouse-" + media.substring(0, 8));
      visit.press("Tell us it is down Sports day").tick("Yes, it is down").press("Save");
      assertThat(visit.text()).contains("Say what you did.").doesNotContain("I have opened");
    }
  }

  @Test
  void whereNothingHasToComeDownThePageSaysSo() {
    var walk = new Walk(schools.aSchool());
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.DPO)).open("/take-downs");
      visit.isForEverybody();
      assertThat(visit.text()).contains("Nothing has to come down.");
    }
  }

  @Nested
  class Refused {

    @Test
    void theHeadSeesItButIsNotAskedToTakeItDown() {
      var walk = aSchoolWithSomethingToTakeDown();
      try (var visit = Visit.on(Screen.DESKTOP)) {
        visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/take-downs");
        assertThat(visit.text()).contains("Sports day").doesNotContain("Tell us it is down");
      }
    }

    @Test
    void whoTookItDownCannotBeTheSecondPerson() {
      var walk = aSchoolWithSomethingToTakeDown();
      var editor = schools.person(walk.school, Roles.EDITOR);
      var id = editor.get("/takedowns").extract().<String>path("items[0].id");
      editor
          .post("/takedowns/" + id + "/confirmations", java.util.Map.of("outcome", "DONE"))
          .statusCode(201);
      editor.post("/takedowns/" + id + "/verifications", java.util.Map.of()).statusCode(403);
      walk.school
          .head()
          .post("/takedowns/" + id + "/verifications", java.util.Map.of())
          .statusCode(201);
      walk.school
          .head()
          .post("/takedowns/" + id + "/verifications", java.util.Map.of())
          .statusCode(409);
    }
  }
}
