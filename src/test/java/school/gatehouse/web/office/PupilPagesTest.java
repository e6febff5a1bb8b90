package school.gatehouse.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Papers;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** The office keeps the register and reads what stands where, and why. */
@GatehouseTest
class PupilPagesTest {

  @Inject TestSchools schools;

  private Visit office(Walk walk, Visit visit) {
    return visit.signIn(schools.username(walk.school, Roles.OFFICE));
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPupilIsFoundAndTheirStoryIsRead(Screen screen) {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    var scan = Papers.upload(walk.school.office(), Walk.aPicture()).extract().path("id");
    walk.record(
        family,
        Body.aForm(family.guardian(), walk.notice)
            .with("evidence", scan)
            .with(
                "answers",
                List.of(Body.answer("NONE", "GIVEN"), Body.answer("FIRST_NAME", "REFUSED"))));
    walk.released(family.pupil());
    walk.school
        .office()
        .create(
            "/pupils/" + family.pupil() + "/withdrawals",
            Map.of("by", "PUPIL", "method", "PHONE", "naming", "FULL_NAME"));
    try (var visit = Visit.on(screen)) {
      office(walk, visit).open("/pupils").isForEverybody().picture("pupils-" + screen);
      visit.type("Child's name", "mar");
      visit.find("#found a").first().click();
      assertThat(visit.heading()).isEqualTo("Zofia Marker");
      assertThat(visit.text())
          .contains("given", "refused", "Form recorded", "Permission taken back", "Sports day");
      visit.find("summary").filter(having("The scan")).click();
      PlaywrightAssertions.assertThat(visit.find("img.gatehouse-scan"))
          .hasJSProperty("naturalWidth", 48);
      visit.isForEverybody().picture("pupil-" + screen);
    }
  }

  @Test
  void aPermissionNamesOnlyPlacesOfItsOwnSortAndSaysWhatWasTakenBack() {
    var walk = new Walk(schools.aSchool());
    var office = walk.school.office();
    var letter = Body.aChannel().with("name", "Parents' letter").with("category", "NEWSLETTER");
    var places = List.of(walk.website, office.create("/channels", letter));
    var family = walk.family();
    var notice = office.create("/notices", Body.aNotice(walk.website).with("channels", places));
    walk.record(family, walk.form(family).with("notice", notice));
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      office(walk, visit).open("/pupil/" + family.pupil());
      assertThat(visit.find(".gatehouse-grid").innerText())
          .contains("given", "Website")
          .doesNotContain("Parents' letter");
      var no = Map.of("by", "UNKNOWN", "method", "PHONE", "channels", List.of(walk.website));
      office.create("/pupils/" + family.pupil() + "/withdrawals", no);
      visit.open("/pupil/" + family.pupil());
      assertThat(visit.find(".gatehouse-grid").innerText())
          .contains("taken back")
          .doesNotContain("given", "refused");
    }
  }

  @Test
  void asOfAnEarlierDayNothingWasPermitted() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      office(walk, visit).open("/pupil/" + family.pupil() + "?on=2026-01-01");
      assertThat(visit.text()).contains("As it was at the end of 1 January 2026.", "no answer");
      assertThat(visit.find(".gatehouse-state--yes").count()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPupilAndAGuardianAreAddedAndChanged(Screen screen) {
    var walk = new Walk(schools.aSchool());
    try (var visit = Visit.on(screen)) {
      office(walk, visit).open("/pupils/new").isForEverybody().picture("pupil-new-" + screen);
      visit.press("Save").isForEverybody();
      assertThat(visit.text()).contains("There is a problem");
      visit.type("First name", "Adam").type("Family name", "Marker").type("Class", "3 Elm");
      visit.type("Date of birth", "2017-05-06").type("Year group", "3");
      visit.type("On roll from", "2022-09-01").press("Save");
      assertThat(visit.heading()).isEqualTo("Adam Marker");
      visit.follow("Add a guardian").isForEverybody().picture("guardian-" + screen);
      visit.type("Name", "Jan Marker").type("Relationship", "father");
      visit.choose("Parental responsibility", "YES").choose("How do you know?", "DOCUMENT_SEEN");
      visit.press("Save");
      assertThat(visit.text()).contains("The guardian is saved.", "A document was seen");
      visit.follow("Change Jan Marker").choose("Parental responsibility", "NO").press("Save");
      assertThat(visit.text()).contains("Parental responsibility: No");
      visit.follow("Change what is kept of this pupil").type("Class", "4 Elm").press("Save");
      assertThat(visit.text()).contains("The change is saved.", "4 Elm");
    }
  }

  @Test
  void theOfficeReadsThatAChildIsHeldAndNothingElse() {
    var walk = new Walk(schools.aSchool());
    var pupil = walk.cleared().pupil();
    walk.school.as(Roles.SAFEGUARDING).create("/pupils/" + pupil + "/holds", Body.aHold());
    try (var visit = Visit.on(Screen.DESKTOP)) {
      office(walk, visit).open("/pupil/" + pupil).isForEverybody();
      assertThat(visit.text())
          .contains("Nothing of this child may be shown at present.")
          .doesNotContain("Marker reason", "SAFEGUARDING", "RESTRICTION");
    }
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }
}
