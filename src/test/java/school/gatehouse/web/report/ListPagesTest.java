package school.gatehouse.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Papers;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Before a trip, and before the press comes, a teacher prints who may be shown. */
@GatehouseTest
class ListPagesTest {

  @Inject TestSchools schools;

  private Walk walk;

  @BeforeEach
  void aClass() {
    walk = new Walk(schools.aSchool());
    pupil("Amara", "Birch", "GIVEN");
    pupil("Bohdan", "Castellan", "REFUSED");
    pupil("Chloe", "Drummond", "GIVEN");
    pupil("Cleo", "Drummond", "GIVEN");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aTeacherPrintsTheListOfAClassAndLearnsNoReason(Screen screen) {
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, "teacher")).open("/who-may");
      visit.isForEverybody().picture("who-may-ask-" + screen);
      visit.choose("Place", walk.website).choose("Class", "5 Oak").press("Show the list");
      assertThat(visit.heading()).isEqualTo("Whose picture may go on Website?");
      assertThat(visit.text())
          .contains("3 may · 1 may not", "Never leave a child out", "look twice")
          .doesNotContain("refused");
      visit.isForEverybody().picture("who-may-" + screen);
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      visit.picture("who-may-printed-" + screen);
      assertThat(visit.find("form.gatehouse-ask").isVisible()).isFalse();
    }
  }

  @Test
  void theOfficeReadsWhyWithoutScripts() {
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit
          .signIn(schools.username(walk.school, "office"))
          .open("/who-may?place=" + walk.website + "&class=&on=&kind=PHOTO");
      assertThat(visit.text()).contains("Permission has been refused.");
      visit.picture("who-may-office");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void thePressListHasOnlyTheNamesOfThoseWhoMay(Screen screen) {
    var press = press();
    // who may not be shown must not be mistaken for who may
    pupil("dev", "Walsh", "GIVEN");
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, "head")).open("/press-visit");
      visit.choose("Place", press).press("Show the list");
      assertThat(visit.heading()).isEqualTo("Who may be in pictures for Marker Gazette");
      assertThat(visit.text())
          .contains("1 of 6 may be in pictures", "Dev E.", "5 Oak", "Do not hand it over")
          .doesNotContain("Bohdan", "Amara", "Eastwell");
      visit.isForEverybody().picture("press-visit-" + screen);
    }
  }

  @Test
  void thatThePlaceIsNotApprovedIsSaidFirst() {
    var place = walk.school.office().create("/channels", Body.aChannel().with("name", "Magazine"));
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, "teacher"));
      visit.open("/who-may?place=" + place + "&class=&on=&kind=PHOTO").isForEverybody();
      assertThat(visit.find("section.gatehouse-paper > *").first().innerText())
          .contains("has not approved this place");
    }
  }

  @Nested
  class Refused {

    @Test
    void withoutAPlaceTheFormSaysWhatIsMissing() {
      try (var visit = Visit.on(Screen.PHONE)) {
        visit.signIn(schools.username(walk.school, "teacher")).open("/who-may");
        visit.press("Show the list").isForEverybody();
        assertThat(visit.text()).contains("There is a problem", "Choose a place.");
      }
    }

    @Test
    void aDayThatIsOverIsSaidBesideTheDay() {
      try (var visit = Visit.on(Screen.DESKTOP)) {
        visit.signIn(schools.username(walk.school, "teacher")).open("/who-may");
        visit.choose("Place", walk.website);
        visit.type("Day", Body.today().minusDays(2).toString()).press("Show the list");
        visit.isForEverybody();
        assertThat(visit.text()).contains("The day must be today or a later day");
      }
    }
  }

  /** A newspaper that one more pupil's notice names. */
  private String press() {
    var office = walk.school.office();
    var press =
        office.create(
            "/channels",
            Body.aChannel().with("name", "Marker Gazette").with("category", "PRESS_AND_BROADCAST"));
    walk.school.head().post("/channels/" + press + "/approvals", Map.of()).statusCode(201);
    var cell = Map.of("category", "PRESS_AND_BROADCAST", "kind", "PHOTO");
    var asks = Body.of(cell).with("namings", List.of("NONE"));
    var notice = office.create("/notices", Body.aNotice(press).with("permissions", List.of(asks)));
    var pupil =
        office.create(
            "/pupils", Body.aPupil().with("givenName", "Dev").with("familyName", "Eastwell"));
    var answer = Body.of(cell).with("naming", "NONE").with("answer", "GIVEN");
    walk.record(
        new Walk.Family(pupil, ""),
        Body.aForm(walk.guardianOf(pupil), notice)
            .with("evidence", Papers.aPaper(walk.school))
            .with("answers", List.of(answer)));
    return press;
  }

  private void pupil(String given, String family, String answer) {
    var pupil =
        walk.school
            .office()
            .create("/pupils", Body.aPupil().with("givenName", given).with("familyName", family));
    var of = new Walk.Family(pupil, walk.guardianOf(pupil));
    walk.record(of, walk.form(of).with("answers", List.of(Body.answer("NONE", answer))));
  }
}
