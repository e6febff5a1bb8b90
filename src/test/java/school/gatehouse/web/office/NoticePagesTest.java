package school.gatehouse.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.school.SchoolSettings;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** The office proposes places, writes notices, and compares forms with their paper. */
@GatehouseTest
class NoticePagesTest {

  @Inject TestSchools schools;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPlaceIsProposedAndANoticeNamesIt(Screen screen) {
    var school = schools.aSchool();
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(school, Roles.OFFICE)).open("/notices").isForEverybody();
      visit.follow("Propose a place").type("Name", "School website").press("Propose a place");
      assertThat(visit.text()).contains("The place is proposed.", "proposed");
      visit.isForEverybody().picture("proposals-" + screen);
      visit.open("/notices/new").press("Save the notice").isForEverybody();
      assertThat(visit.text()).contains("There is a problem");
      visit.type("Title", "Pictures").type("Wording", "We ask you.").tick("School website");
      visit.tick("Website: Photograph, no name");
      visit.isForEverybody().picture("notice-new-" + screen);
      visit.press("Save the notice").isForEverybody().picture("notices-" + screen);
      assertThat(visit.text()).contains("The notice is saved.", "Pictures, version 1");
      visit.follow("New version Pictures 1").press("Save the notice");
      assertThat(visit.text()).contains("Pictures, version 2");
    }
  }

  @Test
  void formsThatWaitForASecondPersonAreListedWhereTheSchoolAsks() {
    var walk = new Walk(schools.aSchool(asksForASecondPerson()));
    var family = walk.cleared();
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/unchecked");
      visit.isForEverybody().picture("unchecked-PHONE");
      visit.follow("Compare it Zofia Marker").press("It is recorded as it was signed");
      visit.open("/unchecked").isForEverybody();
      assertThat(visit.text()).contains("No form waits for a second person.");
    }
    assertThat(walk.verdict(walk.released(family.pupil()))).isEqualTo("ALLOW");
  }

  private static SchoolSettings asksForASecondPerson() {
    var usual = TestSchools.settings();
    return new SchoolSettings(
        usual.timeZone(), usual.acceptedBases(), false, null, false, true, null, false);
  }

  @Test
  void aSecondPersonComparesAFormAndAThirdFindsItNotValid() {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    var form = walk.sayYes(family);
    var page = "/forms/" + family.pupil() + "/" + form;
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open(page);
      visit.press("It is recorded as it was signed");
      assertThat(visit.text()).contains("The form is compared.");
    }
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open(page).isForEverybody();
      visit.press("This form is not valid").isForEverybody().picture("form-PHONE");
      assertThat(visit.text()).contains("There is a problem");
      visit.type("Why is it not valid?", "Signed by a brother").press("This form is not valid");
      assertThat(visit.text()).contains("The form is not valid any more.", "form not valid");
    }
    assertThat(
            walk.submit(Walk.aPicture(), walk.details(family.pupil()))
                .getString("verdicts[0].verdict"))
        .isEqualTo("DENY");
  }
}
