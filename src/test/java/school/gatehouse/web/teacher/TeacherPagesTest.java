package school.gatehouse.web.teacher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureSamples;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** A teacher announces pictures, sends them, says who is in them, and reads where they may go. */
@GatehouseTest
class TeacherPagesTest {

  @Inject TestSchools schools;
  @TempDir Path folder;

  private SportsDay day;

  @BeforeEach
  void aClass() {
    day = new SportsDay(schools);
    day.cleared("Ada Marker");
    day.cleared("Ben Otherwise");
    day.pupil("Chidi Withoutform");
  }

  private List<Path> photographs() throws IOException {
    if (Visit.keepsPictures()) {
      // the photographs are not ours to give away
      return SportsDay.files(folder, 3);
    }
    List<Path> files = new ArrayList<>(SportsDay.files(folder, 1));
    for (Path each : PictureSamples.media("portrait-orientation-6.jpg")) {
      files.add(Files.copy(each, folder.resolve("a.jpg")));
    }
    for (Path each : PictureSamples.media("photo-gps-1.jpg")) {
      files.add(Files.copy(each, folder.resolve("b.jpg")));
    }
    return files;
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void fromTheEventToTheAnswerForEachPicture(Screen screen) throws IOException {
    try (var visit = day.signedIn(screen)) {
      visit.open("/new-pictures").isForEverybody().picture("new-pictures-" + screen);
      SportsDay.announce(visit);
      assertThat(visit.text()).contains("2 of these 3 may go on Website");
      visit.find("summary").first().click();
      assertThat(visit.text()).contains("Chidi Withoutform", "Please do not ask the child");
      visit.isForEverybody().picture("event-" + screen);

      var files = photographs();
      SportsDay.choose(visit, files);
      visit.page().waitForURL(Pattern.compile("done=sent"));
      assertThat(visit.text()).contains(files.size() + " of " + files.size() + " pictures wait");
      visit.isForEverybody().picture("event-sent-" + screen);

      visit.follow("Say who is in them");
      SportsDay.tap(visit, "Ada");
      visit.isForEverybody().picture("who-" + screen);
      visit.press("No name: next");
      for (int left = files.size() - 1; left > 0; left--) {
        assertThat(visit.find(".gatehouse-saved")).containsText("Website: yes");
        visit.follow("Same as last picture");
        assertThat(visit.find("input[name=shown]:checked")).hasCount(1);
        visit.picture("who-next-" + screen);
        visit.press("No name: next");
      }
      assertThat(visit.find("body")).containsText("Nobody has to say any more who is in these");
      assertThat(visit.text()).contains("May go everywhere asked");
      visit.isForEverybody().picture("pictures-" + screen);
      visit.find(".gatehouse-tile__link").first().click();
      assertThat(visit.text()).contains("May go here", "Ada Marker");
      visit.isForEverybody().picture("picture-allowed-" + screen);
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPictureThatMayNotGoSaysWhatWouldHelpAndNeverWhy(Screen screen) {
    day.event(1, day.teacher, day.pupil("Dana Alone"));
    try (var visit = day.signedIn(screen)) {
      visit.open("/pictures").find(".gatehouse-tile__link").click();
      visit.follow("Say who is in them");
      SportsDay.tap(visit, "Dana");
      visit.press("A name: next").open("/pictures").find(".gatehouse-tile__link").click();
      assertThat(visit.text())
          .contains(
              "Not for this place",
              "Dana Alone: This pupil is not cleared for this place.",
              "Please do not ask the child or family",
              "A name can be read or heard.")
          .doesNotContain("written permission for this pupil");
      visit.isForEverybody().picture("picture-refused-" + screen);
      visit.press("Decide again");
      assertThat(visit.text()).contains("It has been decided again.");
    }
  }

  @Test
  void aPersonalCameraNeedsThePermissionThatTheHeadHasRecorded() {
    var head = day.walk.school.head();
    var wanted = Body.aDevicePermission(SportsDay.client(day.teacher)).with("holder", "Ms Hall");
    head.create("/device-permissions", wanted.with("reason", "Farm visit"));
    var other = Body.aDevicePermission(day.walk.school.office()).with("holder", "The office");
    head.create("/device-permissions", other);
    try (var visit = day.signedIn(Screen.PHONE)) {
      assertThat(farmVisit(visit, "None")).contains("0 of these 3 may go on Website", "personal");
      visit.open("/new-pictures");
      assertThat(visit.text()).contains("Ms Hall").doesNotContain("The office");
      assertThat(farmVisit(visit, "Ms Hall: Farm visit")).contains("2 of these 3 may go on");
    }
  }

  private static String farmVisit(Visit visit, String permission) {
    visit.open("/new-pictures").type("What is it?", "Farm visit").tick("Website");
    visit.tick("A personal one").tick("We did, at school");
    visit.choose("Permission for a personal camera or phone", permission);
    visit.find(".gatehouse-chip:has-text('5 Oak')").click();
    return visit.press("See whose picture may go where").text();
  }

  @Test
  void theOfficeReadsWhy() {
    var pupil = day.pupil("Dana Alone");
    var event = day.event(1, day.teacher, pupil);
    try (var visit = SportsDay.signedIn(Visit.on(Screen.DESKTOP), day.somebody(Roles.OFFICE))) {
      visit.open("/new-pictures/" + event);
      visit.find("summary").first().click();
      assertThat(visit.text()).contains("Dana Alone: There is no written permission");
    }
  }

  @Test
  void headAndReviewerSeePicturesAndFixWhoIsInThem() {
    day.event(1, day.teacher, day.pupil("Dana Alone"));
    for (String role : List.of(Roles.HEAD, Roles.REVIEWER)) {
      try (var visit = SportsDay.signedIn(Visit.on(Screen.DESKTOP), day.somebody(role))) {
        visit.follow("Pictures");
        visit.isForEverybody().find(".gatehouse-tile__link").click();
        assertThat(visit.heading()).isEqualTo("Sports day");
        visit.isForEverybody().open(fixing(visit));
        SportsDay.tap(visit, "Dana");
        visit.find("button[name=names][value=no]").click();
        visit.open("/pictures").find(".gatehouse-tile__link").click();
        assertThat(visit.text()).contains("Dana Alone");
      }
    }
  }

  private static String fixing(Visit visit) {
    return visit.find("a[href^='/who-is-in-it/']").getAttribute("href");
  }

  @Test
  void everythingWorksWithoutScripts() throws IOException {
    try (var visit = SportsDay.signedIn(Visit.withoutScripts(Screen.PHONE), day.teacher)) {
      SportsDay.announce(visit);
      SportsDay.choose(visit, SportsDay.files(folder, 2));
      visit.press("Send");
      assertThat(visit.text()).contains("2 of 2 pictures wait");
      visit.follow("Say who is in them");
      SportsDay.tap(visit, "Ben");
      visit.press("No name: next").follow("Same as last picture").press("No name: next");
      assertThat(visit.find(".govuk-tag--green")).hasCount(2);
    }
  }

  @Test
  void childrenWhoCouldBeMixedUpAreShownWithClassAndDateOfBirth() {
    day.pupil("Ada Twin", "5 Oak", "2015-06-01");
    day.pupil("Bea Twin", "5 Oak", "2015-06-01");
    try (var visit = day.signedIn(Screen.PHONE)) {
      SportsDay.announce(visit);
      visit.find("summary").first().click();
      assertThat(visit.text()).contains("5 Oak, born 1 June 2015 · has a twin here");
    }
  }

  @Test
  void somebodyWhoIsNotInTheCastIsFoundByName() {
    day.event(1, day.teacher, day.cleared("Dana Alone"));
    try (var visit = day.signedIn(Screen.PHONE)) {
      visit.open("/pictures").find(".gatehouse-tile__link").click();
      visit.follow("Say who is in them");
      visit.find("summary").first().click();
      visit.type("Look for a pupil by name", "Otherwise").press("Look");
      SportsDay.tap(visit, "Ben");
      visit.press("No name: next");
      visit.open("/pictures").find(".gatehouse-tile__link").click();
      assertThat(visit.text()).contains("Ben Otherwise", "May go here");
    }
  }

  @Test
  void whoIsOnlyPossiblyShownHasToBeSaidForCertain() {
    day.event(1, day.teacher, day.cleared("Dana Alone"));
    try (var visit = day.signedIn(Screen.DESKTOP)) {
      visit.open("/pictures").find(".gatehouse-tile__link").click();
      visit.follow("Say who is in them");
      visit.find("summary:has-text('Possibly')").click();
      visit.find(".gatehouse-chip:has(input[name=possibly])").click();
      visit.press("No name: next");
      visit.open("/pictures").find(".gatehouse-tile__link").click();
      assertThat(visit.text()).contains("It is not certain who this is.");
    }
  }

  @Test
  void whatWasChosenBeforeTheScriptWasThereIsSent() throws IOException {
    try (var visit = day.signedIn(Screen.PHONE)) {
      SportsDay.announce(visit);
      visit.page().route("**/assets/*.js", route -> chosenFirst(visit, route));
      visit
          .page()
          .navigate(
              visit.page().url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      visit.page().waitForURL(Pattern.compile("done=sent"));
      assertThat(visit.text()).contains("1 of 1 pictures wait");
    }
  }

  private void chosenFirst(Visit visit, Route route) {
    try {
      SportsDay.choose(visit, SportsDay.files(folder, 1));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    route.resume();
  }

  @Test
  void aFileThatDidNotArriveIsSentAgainAndStoredOnce() throws IOException {
    try (var visit = day.signedIn(Screen.PHONE)) {
      SportsDay.announce(visit);
      var event = visit.page().url();
      loseTheNextAnswer(visit);
      SportsDay.choose(visit, SportsDay.files(folder, 1));
      visit.press("Try again");
      visit.page().waitForURL(Pattern.compile("done=sent"));
      visit.open(event);
      assertThat(visit.text()).contains("1 of 1 pictures wait");
    }
  }

  /** The file arrives, what is answered does not. */
  private static void loseTheNextAnswer(Visit visit) {
    visit
        .page()
        .evaluate(
            "() => { const real = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype,"
                + " 'status'); Object.defineProperty(XMLHttpRequest.prototype, 'status', {"
                + " configurable: true, get() { Object.defineProperty(XMLHttpRequest.prototype,"
                + " 'status', real); return 0 } }) }");
  }

  @Nested
  class Refused {

    @Test
    void anEmptyFormSaysWhatIsMissing() {
      try (var visit = day.signedIn(Screen.DESKTOP)) {
        visit.open("/new-pictures").press("See whose picture may go where");
        assertThat(visit.text())
            .contains(
                "Enter what the pictures are of",
                "Select at least one place",
                "Select at least one class or pupil",
                "Say which camera took the pictures",
                "Say who made the pictures");
        visit.isForEverybody().picture("new-pictures-mistakes");
      }
    }

    @Test
    void nothingSaidAndNobodyTogetherWithSomebody() {
      day.event(1, day.teacher, day.cleared("Dana Alone"));
      try (var visit = day.signedIn(Screen.PHONE)) {
        visit.open("/pictures").find(".gatehouse-tile__link").click();
        visit.follow("Say who is in them").press("No name: next");
        assertThat(visit.text()).contains("Say who is shown, or that nobody could be recognised");
        visit.isForEverybody();
        SportsDay.tap(visit, "Dana");
        visit.tick("Nobody could be recognised, not even by someone who knows them");
        visit.press("No name: next");
        assertThat(visit.text())
            .contains("You have said that nobody could be recognised, and also that somebody is");
        assertThat(visit.find("input[name=shown]:checked")).hasCount(1);
      }
    }

    @Test
    void aFileThatIsNoPictureSaysSo() throws IOException {
      var text = Files.writeString(folder.resolve("notes.jpg"), "no picture");
      try (var visit = day.signedIn(Screen.DESKTOP)) {
        SportsDay.announce(visit);
        SportsDay.choose(visit, List.of(text));
        assertThat(visit.find("[data-uploads]")).containsText("This file cannot be used.");
        visit.follow("Go on with those that have arrived");
        assertThat(visit.text()).contains("None of the 1 pictures waits");
      }
    }

    @Test
    void anotherTeachersEventAndPicturesAreNotThere() {
      var event = day.event(1, day.teacher, day.pupil("Dana Alone"));
      try (var visit = SportsDay.signedIn(Visit.on(Screen.DESKTOP), day.somebody(Roles.TEACHER))) {
        assertThat(visit.page().navigate("/new-pictures/" + event).status()).isEqualTo(404);
        visit.open("/pictures");
        assertThat(visit.text()).contains("No pictures have been sent yet.");
      }
    }
  }
}
