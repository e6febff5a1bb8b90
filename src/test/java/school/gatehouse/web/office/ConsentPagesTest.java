package school.gatehouse.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** A form comes back signed, and the office records it with its scan. */
@GatehouseTest
class ConsentPagesTest {

  @Inject TestSchools schools;

  private Visit office(Walk walk, Visit visit) {
    return visit.signIn(schools.username(walk.school, Roles.OFFICE));
  }

  private static FilePayload aScan() {
    return new FilePayload("form.png", "image/png", Walk.aPicture());
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void siblingsOnOnePaperAreRecordedInOneGo(Screen screen) {
    var walk = new Walk(schools.aSchool());
    var zofia = walk.family();
    var adam = walk.school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    var mother = walk.guardianOf(adam);
    try (var visit = Visit.on(screen)) {
      office(walk, visit).open("/consents/new").isForEverybody();
      visit.open("/consents/new?pupil=" + zofia.pupil());
      visit.find("main button").filter(having("Adam")).first().click();
      visit.isForEverybody().picture("consent-" + screen);
      visit.find("input[type=file]").setInputFiles(aScan());
      visit.choose("Who signed for Zofia Marker?", zofia.pupil() + "|" + zofia.guardian());
      visit.press("Record it");
      assertThat(visit.text())
          .contains("There is a problem", "Choose who signed for Adam Marker.", "paper is kept");
      visit.isForEverybody().picture("consent-mistakes-" + screen);
      visit.choose("Who signed for Adam Marker?", adam + "|" + mother);
      visit.type("Signed on", Body.today().minusDays(3).toString()).tick("Yes");
      visit.choose("Website, Photograph, first name: Adam Marker", "No");
      visit.press("Record it").isForEverybody().picture("consent-recorded-" + screen);
      assertThat(visit.text())
          .contains("The form of Zofia Marker is recorded: 2 yes, 0 no")
          .contains("The form of Adam Marker is recorded: 1 yes, 1 no")
          .contains("Every yes counts from now on.", "Decide again");
    }
    assertThat(walk.verdict(walk.released(zofia.pupil(), adam))).isEqualTo("ALLOW");
  }

  @Test
  void aConsentIsRecordedWithTheKeyboardOnly() {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.page().onFileChooser(chooser -> chooser.setFiles(aScan()));
      office(walk, visit).open("/consents/new");
      tabTo(visit, "#q");
      visit.page().keyboard().type("Zofia");
      visit.find("#found a").first().waitFor();
      tabTo(visit, "#found a");
      key(visit, "Enter");
      visit.page().waitForURL("**pupil=**");
      visit.find("button[id^='paper']").waitFor();
      tabTo(visit, "button[id^='paper']");
      key(visit, "Enter");
      visit.find("#paper:has-text('form.png')").waitFor();
      tabTo(visit, "select[name=by]");
      visit.page().keyboard().type("Helena");
      tabTo(visit, "#signedOn");
      visit.page().keyboard().type("11112025");
      tabTo(visit, "#all-GIVEN");
      key(visit, "Space");
      tabTo(visit, "form .govuk-button:not(.govuk-button--secondary)[type=submit]");
      key(visit, "Enter");
      visit.page().waitForURL("**/recorded**");
      assertThat(visit.text()).contains("The form of Zofia Marker is recorded: 2 yes, 0 no");
    }
    walk.school
        .office()
        .get("/pupils/" + family.pupil() + "/timeline")
        .body("items[0].form.answers.answer", everyItem(equalTo("GIVEN")))
        .body("items[0].form.evidenceType", equalTo("image/png"));
  }

  @Test
  void aVideoIsNoSignedPaper() {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    var video = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0};
    try (var visit = Visit.on(Screen.DESKTOP)) {
      office(walk, visit).open("/consents/new?pupil=" + family.pupil());
      visit
          .find("input[type=file]")
          .setInputFiles(new FilePayload("form.pdf", "application/pdf", video));
      visit.choose("Who signed for Zofia Marker?", family.pupil() + "|" + family.guardian());
      visit.type("Signed on", Body.today().toString()).tick("Yes").press("Record it");
      assertThat(visit.find("#paper-error").innerText())
          .contains("The paper must be a PDF or a picture", "Scan or photograph");
    }
    walk.school
        .office()
        .get("/pupils/" + family.pupil() + "/timeline")
        .body("items.type", not(hasItem("FORM")));
  }

  @Test
  void whatIsTypedStaysWhileChildrenAndPapersAreChosen() {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    var adam = walk.school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    walk.guardianOf(adam);
    var day = Body.today().minusDays(3).toString();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      office(walk, visit).open("/consents/new?pupil=" + family.pupil());
      visit.find("input[type=file]").setInputFiles(aScan());
      visit.find("select[name=by]").selectOption(family.pupil() + "|" + family.guardian());
      visit.type("Signed on", day).tick("Yes");
      visit.choose("Website, Photograph, first name: Zofia Marker", "No");
      visit.find("main button").filter(having("Adam")).first().click();
      visit.press("Take off this list Adam Marker");
      visit.find("summary").filter(having("Another child")).click();
      visit.type("Child's name", "Ada").press("Find");
      visit.find("#found button").filter(having("Adam")).click();
      assertThat(visit.find("#signedOn").inputValue()).isEqualTo(day);
      assertThat(visit.find("#all-GIVEN").isChecked()).isTrue();
      assertThat(visit.text()).contains("The paper is kept.").contains("Who signed for Adam");
      assertThat(visit.sticksOut()).isFalse();
      visit.press("Choose another file instead");
      visit.find("input[type=file]").setInputFiles(aScan());
      visit.press("Take off this list Adam Marker").press("Record it");
      assertThat(visit.text()).contains("The form of Zofia Marker is recorded: 1 yes, 1 no");
    }
  }

  @Test
  void aYesAgainstWhichANoStandsIsSaidNotToCount() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    walk.withdraw(family);
    try (var visit = Visit.on(Screen.PHONE)) {
      office(walk, visit).open("/consents/new?pupil=" + family.pupil());
      visit.find("#none").check();
      visit.find("select[name=by]").selectOption(family.pupil() + "|" + family.guardian());
      visit.type("Signed on", Body.today().toString()).tick("Yes").press("Record it");
      visit.isForEverybody();
      assertThat(visit.text())
          .contains("2 yes, 0 no", "No yes of it counts now.", "These do not count")
          .contains("Website, Photograph, first name: a no of")
          .doesNotContain("Decide again");
    }
  }

  @Test
  void itWorksWithoutScripts() {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      office(walk, visit).open("/consents/new?pupil=" + family.pupil());
      visit.find("#none").check();
      visit.find("select[name=by]").selectOption(family.pupil() + "|PUPIL");
      visit.type("Nothing new after", "2020-01-01").type("Signed on", Body.today().toString());
      visit.tick("No").press("Record it");
      assertThat(visit.text()).contains("Nothing new after must not be before the day of signing");
      visit.type("Nothing new after", "");
      visit.type("Signed on", Body.today().toString()).tick("No").press("Record it");
      assertThat(visit.text()).contains("0 yes, 2 no");
    }
  }

  /** Presses Tab as a person would, until the focus is there. */
  private static void tabTo(Visit visit, String selector) {
    for (int presses = 0; presses < 60; presses++) {
      key(visit, "Tab");
      if (Boolean.TRUE.equals(
          visit.page().evaluate("what => document.activeElement.matches(what)", selector))) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private static void key(Visit visit, String name) {
    visit.page().keyboard().press(name);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
