package school.gatehouse.web.teacher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** Who is in a picture can be put right, and nobody undoes unseen what somebody else has said. */
@GatehouseTest
class FixingPagesTest {

  @Inject TestSchools schools;

  private SportsDay day;

  @BeforeEach
  void onePictureOfTwoChildren() {
    day = new SportsDay(schools);
    day.event(1, day.teacher, day.cleared("Ada Marker"), day.pupil("Chidi Withoutform"));
  }

  private static String fixing(Visit visit) {
    visit.open("/pictures").find(".gatehouse-tile__link").first().click();
    return visit.find("a[href^='/who-is-in-it/']").getAttribute("href");
  }

  @Test
  void anAnswerToAnOlderPageIsNotTaken() {
    try (var older = SportsDay.signedIn(Visit.withoutScripts(Screen.PHONE), day.teacher);
        var newer =
            SportsDay.signedIn(Visit.withoutScripts(Screen.DESKTOP), day.somebody(Roles.OFFICE))) {
      older.open(fixing(older));
      SportsDay.tap(older, "Ada");
      newer.open(fixing(newer));
      SportsDay.tap(newer, "Ada");
      SportsDay.tap(newer, "Chidi");
      newer.press("No name: next");
      older.press("No name: next");
      assertThat(older.text()).contains("Somebody has changed this since you opened it.");
      assertThat(older.find("input[name=shown]:checked")).hasCount(2);
      older.open("/pictures").find(".gatehouse-tile__link").first().click();
      assertThat(older.text()).contains("Not for this place", "Chidi Withoutform");
    }
  }

  @Test
  void thatANameCanBeReadIsSaidAgainBeforeItIsTakenBack() {
    try (var visit = day.signedIn(Screen.PHONE)) {
      visit.open(fixing(visit));
      SportsDay.tap(visit, "Ada");
      visit.press("A name: next").open(fixing(visit));
      assertThat(visit.text()).contains("Last time the answer was that a name can be read");
      assertThat(visit.find("button[value=no]").getAttribute("class")).contains("secondary");
      visit.isForEverybody().picture("who-again").press("A name: save");
      assertThat(visit.text()).contains("Saved.", "A name can be read or heard.");
    }
  }

  @Test
  void whoIsLookedForIsShownBesideTheSearch() {
    day.cleared("Dana Elsewhere");
    try (var visit = SportsDay.signedIn(Visit.withoutScripts(Screen.PHONE), day.teacher)) {
      visit.open(fixing(visit));
      visit.find("summary:has-text('not in the list')").click();
      visit.type("Look for a pupil by name", "Elsewhere").press("Look");
      assertThat(visit.find("details[open] .gatehouse-chip").innerText())
          .contains("Dana Elsewhere");
      visit.type("Look for a pupil by name", "Ada").press("Look");
      assertThat(visit.text()).contains("Already in the list above: Ada Marker");
      visit.type("Look for a pupil by name", "Nobody").press("Look");
      assertThat(visit.find("details[open]").first().innerText()).contains("Nobody");
    }
  }

  @Test
  void whoIsPossiblyShownAndWhoIsNoPupilIsSaidOnThePicture() {
    try (var visit = SportsDay.signedIn(Visit.withoutScripts(Screen.PHONE), day.teacher)) {
      visit.open(fixing(visit));
      visit.find("summary:has-text('Possibly')").click();
      visit.find(".gatehouse-chip:has(input[name=possibly]):has-text('Ada')").click();
      visit.find("summary:has-text('Others')").click();
      visit.type("Staff", "2").press("No name: next");
      visit.open("/pictures").find(".gatehouse-tile__link").first().click();
      assertThat(visit.find("main").innerText()).containsIgnoringCase("Ada Marker possibly");
      assertThat(visit.text()).contains("Staff: 2");
    }
  }
}
