package school.gatehouse.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** It is ten to nine, the telephone rings, and a parent wants a picture down. */
@GatehouseTest
class CallPagesTest {

  @Inject TestSchools schools;

  private Walk aSchool() {
    return new Walk(schools.aSchool());
  }

  private Visit office(Walk walk, Visit visit) {
    return visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/calls");
  }

  private static Visit choose(Visit visit, String name) {
    visit.type("Child's name", name);
    visit.find("#found a").filter(new Locator.FilterOptions().setHasText(name)).first().click();
    return visit;
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void stopFirstThenTheWithdrawalThenASentenceToReadOut(Screen screen) {
    var walk = aSchool();
    var media = walk.released(walk.cleared().pupil());
    walk.publish(media);
    try (var visit = Visit.on(screen)) {
      office(walk, visit).isForEverybody();
      choose(visit, "Zofia").isForEverybody().picture("call-" + screen);
      visit.press("STOP everything of Zofia now");
      assertThat(visit.text()).contains("STOP is on for Zofia Marker since");
      assertThat(walk.verdict(media)).isEqualTo("DENY");
      visit.isForEverybody().picture("call-stopped-" + screen);
      visit.tick("Everything").tick("Helena Marker (mother)").press("Show what comes down");
      assertThat(visit.heading()).isEqualTo("Check before you record it");
      assertThat(visit.text()).contains("Website: “Sports day” comes down within minutes.");
      visit.isForEverybody().picture("call-look-" + screen);
      visit.press("Record the withdrawal").isForEverybody().picture("call-told-" + screen);
      assertThat(visit.heading()).isEqualTo("Read this out");
      assertThat(visit.text()).contains("The withdrawal is recorded", "comes down within minutes");
      visit.press("Lift the STOP for Zofia");
      assertThat(visit.text()).contains("The STOP is lifted");
      assertThat(walk.verdict(media)).isEqualTo("DENY");
    }
  }

  @Test
  void itWorksWithoutScriptsForSeveralChildrenAtOnce() {
    var walk = aSchool();
    var first = walk.cleared().pupil();
    var adam = walk.school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    walk.guardianOf(adam);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      office(walk, visit).type("Child's name", "Zof").press("Find");
      visit.find("#found a").first().click();
      assertThat(visit.text()).contains("also choose?", "has a twin here");
      visit.find("a").filter(new Locator.FilterOptions().setHasText("Adam")).first().click();
      visit.tick("Everything").tick("Someone else who called").press("Show what comes down");
      visit.press("Record the withdrawal");
      assertThat(visit.text()).contains("Nothing of Zofia is published", "Nothing of Adam");
    }
    for (String pupil : new String[] {first, adam}) {
      assertThat(noes(walk, pupil)).containsExactly("UNKNOWN");
    }
  }

  @Test
  void onePictureComesDownAndTheOthersStay() {
    var walk = aSchool();
    var family = walk.cleared();
    var down = walk.released(family.pupil());
    walk.publish(down);
    var stays = walk.released(family.pupil());
    try (var visit = Visit.on(Screen.DESKTOP)) {
      choose(office(walk, visit), "Zofia").tick("One picture");
      assertThat(visit.text()).contains("Now in: Website.", "Not out anywhere now.");
      PlaywrightAssertions.assertThat(visit.find(".gatehouse-pick img").first())
          .hasJSProperty("naturalWidth", 48);
      visit.find("#media-" + down).check();
      visit.isForEverybody().picture("call-pictures-DESKTOP");
      visit.tick("The child").press("Show what comes down");
      assertThat(visit.text())
          .contains("The picture “Sports day”, sent in on", "comes down within minutes");
      assertThat(walk.verdict(down)).as("only shown").isEqualTo("ALLOW");
      visit.press("Record the withdrawal");
    }
    assertThat(walk.verdict(down)).isEqualTo("DENY");
    assertThat(walk.verdict(stays)).isEqualTo("ALLOW");
  }

  @Test
  void aPictureThatIsNotOutIsNamedAllTheSame() {
    var walk = aSchool();
    var family = walk.cleared();
    var adam = walk.school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    walk.guardianOf(adam);
    var board = walk.details(family.pupil()).with("title", "The scoreboard");
    var chosen = walk.submit(Walk.aPicture(), board).getString("media.id");
    var other = walk.released(family.pupil());
    walk.publish(other);
    var no = Map.of("by", "PUPIL", "method", "PHONE", "media", List.of(other));
    walk.school.office().create("/pupils/" + family.pupil() + "/withdrawals", no);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      office(walk, visit).open("/calls?pupil=" + family.pupil() + "&pupil=" + adam);
      assertThat(visit.text()).contains("STOP everything of Zofia and Adam now");
      visit.tick("One picture").find("#media-" + chosen).check();
      visit.tick("Someone else who called").press("Show what comes down");
      for (String heading : List.of("Check before you record it", "Read this out")) {
        assertThat(visit.heading()).isEqualTo(heading);
        assertThat(visit.text())
            .contains("The picture “The scoreboard”, sent in on")
            .contains("It is not out anywhere, so nothing has to come down.")
            .contains("Zofia Marker: this comes down besides")
            .contains("“Sports day” comes down within minutes.");
        if (heading.startsWith("Check")) {
          visit.press("Record the withdrawal");
        }
      }
    }
    assertThat(walk.verdict(chosen)).isEqualTo("DENY");
  }

  @Test
  void whatIsPrintedCannotBeCalledBack() {
    var walk = aSchool();
    var newsletter =
        walk.school
            .office()
            .create(
                "/channels",
                Body.aChannel().with("name", "Newsletter").with("category", "NEWSLETTER"));
    var family = walk.cleared();
    walk.school
        .office()
        .create(
            "/publications",
            Map.of(
                "media",
                walk.released(family.pupil()),
                "channel",
                newsletter,
                "publishedAt",
                "2026-05-03T10:00:00Z"));
    try (var visit = Visit.on(Screen.DESKTOP)) {
      choose(office(walk, visit), "Zofia").tick("Everything").tick("The child");
      visit.press("Show what comes down");
      assertThat(visit.text())
          .contains(
              "Newsletter of 3 May 2026: “Sports day” is printed or sent already, and cannot be"
                  + " called back.");
    }
  }

  @Test
  void whatIsMissingIsToldBesideTheForm() {
    var walk = aSchool();
    walk.family();
    try (var visit = Visit.on(Screen.DESKTOP)) {
      choose(office(walk, visit), "Zofia").press("Show what comes down").isForEverybody();
      assertThat(visit.text())
          .contains("There is a problem", "Choose what is taken back.", "Choose who says so.");
    }
  }

  private static List<String> noes(Walk walk, String pupil) {
    return walk.school
        .office()
        .get("/pupils/" + pupil + "/timeline")
        .extract()
        .jsonPath()
        .getList("items.findAll { it.type == 'WITHDRAWN' }.by");
  }
}
