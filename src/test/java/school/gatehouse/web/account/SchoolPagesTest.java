package school.gatehouse.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Head and administrator settle what the policy says and how the pages look. */
@GatehouseTest
class SchoolPagesTest {

  private static final List<String> BASES =
      List.of("SIGNED_DECLARATION", "MIS", "DOCUMENT_SEEN", "COURT_ORDER");

  @Inject TestSchools schools;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theHeadSettlesWhatThePolicySays(Screen screen) {
    var school = schools.aSchool();
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(school, Roles.HEAD)).open("/school");
      visit.isForEverybody().picture("school-" + screen);
      visit.tick("A second person checks each form");
      visit.type("Age from which pupils are asked too", "13").press("Save what is settled");
      assertThat(visit.text()).contains("The settings are saved and in force.");
    }
    school
        .head()
        .get("/school")
        .body("settings.evidenceMustBeVerified", equalTo(true))
        .body("settings.ownAgreementFrom", equalTo(13))
        .body("settings.timeZone", equalTo("Europe/London"));
  }

  @Test
  void whatStopsCountingIsToldBeforeItDoes() {
    var walk = new Walk(schools.aSchool());
    walk.cleared();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/school");
      for (String basis : BASES) {
        visit.find("#acceptedBases-" + basis).uncheck();
      }
      visit.press("Save what is settled");
      assertThat(visit.text()).contains("must be at least one, or no yes in the school counts");
      visit.open("/school").find("#acceptedBases-SIGNED_DECLARATION").uncheck();
      visit.press("Save what is settled");
      assertThat(visit.text()).contains("1 permission of 1 pupil will stop counting at once");
      assertThat(given(walk)).contains("SIGNED_DECLARATION");
      visit.press("Save it all the same");
      assertThat(visit.text()).contains("The settings are saved and in force.");
      assertThat(given(walk)).doesNotContain("SIGNED_DECLARATION").hasSize(3);
    }
  }

  private static List<String> given(Walk walk) {
    return walk.school.head().get("/school").extract().jsonPath().getList("settings.acceptedBases");
  }

  @Test
  void theSchoolShowsItsNameAndColour() {
    var school = schools.aSchool();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(school, Roles.ADMIN)).open("/school");
      visit.type("Name of the school", "Oakfield Infants").type("Colour", "#7A1F3D");
      visit.press("Change name and colour").picture("school-look-PHONE");
      assertThat(visit.text()).contains("Oakfield Infants", "Name and colour are changed.");
      assertThat(
              visit
                  .find(".gatehouse-header")
                  .evaluate("it => getComputedStyle(it).backgroundColor"))
          .isEqualTo("rgb(122, 31, 61)");
    }
  }

  @Test
  void whatIsWrongIsToldAndWhatWasTypedStays() {
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(schools.username(schools.aSchool(), Roles.HEAD)).open("/school");
      visit.type("Age from which pupils are asked too", "four").press("Save what is settled");
      visit.isForEverybody().picture("school-mistake-DESKTOP");
      assertThat(visit.text()).contains("Age from which pupils are asked too must be");
      assertThat(visit.find("#ownAgreementFrom").inputValue()).isEqualTo("four");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#ffdd00", "red", "#12345", "#1d4f7c;}", ""})
  void aColourOnWhichWhiteCannotBeReadIsRefused(String colour) {
    schools
        .aSchool()
        .head()
        .put("/school/look", Map.of("name", "Oakfield", "colour", colour))
        .statusCode(422)
        .body("violations[0].field", equalTo("colour"));
  }
}
