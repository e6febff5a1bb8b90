package school.gatehouse.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Nested;
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

/** An editor gets a file, and from then on it counts as live until they say otherwise. */
@GatehouseTest
class PostingPagesTest {

  @Inject TestSchools schools;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void anEditorGetsAFilePostsItAndSaysWhere(Screen screen) {
    var walk = new Walk(schools.aSchool());
    walk.released(walk.cleared().pupil());
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/post").isForEverybody();
      visit.picture("post-" + screen).follow("Website").isForEverybody();
      visit.picture("post-place-" + screen).follow("Sports day").isForEverybody();
      visit.picture("post-picture-" + screen);
      var file = visit.page().waitForDownload(() -> visit.press("Get the file"));
      assertThat(file.suggestedFilename()).startsWith("gatehouse-").endsWith(".png");
      assertThat(states(walk)).containsExactly("PRESUMED_LIVE");
      visit.press("Save");
      assertThat(visit.text()).contains("Choose what happened to it.");
      visit.tick("I have posted it").press("Save").isForEverybody();
      assertThat(visit.text()).contains("Give the address, or say in words where it is.");
      visit.type("Address of the post or page", "https://school.example/post").press("Save");
      assertThat(visit.text()).contains("We know where it is.", "Posted");
      visit.isForEverybody().picture("post-told-" + screen);
    }
    assertThat(states(walk)).containsExactly("LIVE");
  }

  @Test
  void whatWasTakenAndNotToldComesDownLikeAnythingElse() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    var media = walk.released(family.pupil());
    walk.school.as(Roles.EDITOR).get("/media/" + media + "/content").statusCode(200);
    assertThat(walk.withdraw(family).getList("takedowns")).hasSize(1);
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/take-downs");
      assertThat(visit.text()).contains("Nobody has said yet where.", media.substring(0, 8));
      visit.open("/post/" + walk.website).follow("Say where it is " + media.substring(0, 8));
      assertThat(visit.text()).contains("This picture may not be posted here now.");
      visit.tick("It was not used").press("Save").isForEverybody();
      assertThat(visit.text()).contains("it was not used");
      visit.open("/take-downs");
      assertThat(visit.text()).contains("Nothing has to come down.");
    }
    assertThat(states(walk)).containsExactly("ENDED");
  }

  @Test
  void itWorksWithoutScripts() {
    var walk = new Walk(schools.aSchool());
    walk.released(walk.cleared().pupil());
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/post").follow("Website");
      visit.follow("Sports day").tick("I have posted it");
      visit.type("Or where, in words", "Newsletter of 3 May, page 2").press("Save");
      assertThat(visit.text()).contains("We know where it is.");
    }
    assertThat(states(walk)).containsExactly("LIVE");
  }

  @Test
  void whatLostItsCoverWhileTheFormStoodOpenHasToComeDownNow() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    walk.released(family.pupil());
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/post/" + walk.website);
      visit.follow("Sports day");
      walk.withdraw(family);
      visit.tick("I have posted it").type("Or where, in words", "Our page").press("Save");
      assertThat(visit.isForEverybody().text()).contains("Take it down now.", "Is it down?");
    }
  }

  @Test
  void aFileThatMayNotBePostedAnyMoreIsNotHandedOutAndThePageSaysWhy() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    walk.released(family.pupil());
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/post/" + walk.website);
      visit.follow("Sports day");
      walk.school
          .as(Roles.SAFEGUARDING)
          .create("/pupils/" + family.pupil() + "/holds", Body.aHold());
      visit.press("Get the file");
      visit.page().waitForSelector("main .govuk-inset-text");
      assertThat(visit.text()).contains("This picture may not be posted here now.");
      assertThat(visit.text()).doesNotContain("May be posted until", "Get the file");
    }
    assertThat(states(walk)).isEmpty();
  }

  @Test
  void whoGoesBackAndSavesAgainHasPostedItOnce() {
    var walk = new Walk(schools.aSchool());
    walk.released(walk.cleared().pupil());
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/post/" + walk.website);
      for (int time = 0; time < 2; time++) {
        visit.follow("Sports day").tick("I have posted it");
        visit.type("Or where, in words", "Our page").press("Save");
        assertThat(visit.text()).contains("We know where it is.");
      }
      visit.follow("Sports day").tick("I have posted it");
      visit.type("Or where, in words", "Another page").press("Save");
    }
    assertThat(states(walk)).containsExactly("LIVE", "LIVE");
  }

  @Test
  void aDayBeforeItWasReleasedIsRefused() {
    var walk = new Walk(schools.aSchool());
    walk.released(walk.cleared().pupil());
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/post/" + walk.website);
      visit.follow("Sports day").tick("I have posted it").type("On which day?", "1999-05-03");
      visit.type("Or where, in words", "Our page").press("Save");
      assertThat(visit.text()).contains("It was not released for this place before");
    }
    assertThat(states(walk)).isEmpty();
  }

  @Test
  void whatIsToBeToldHasItsTitlePlaceFileAndPicture() {
    var walk = new Walk(schools.aSchool());
    var media = walk.released(walk.cleared().pupil());
    walk.school
        .as(Roles.EDITOR)
        .get("/media/" + media + "/content?channel=" + walk.website)
        .statusCode(200);
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.EDITOR)).open("/post?show=to-tell");
      visit.isForEverybody();
      assertThat(visit.text())
          .contains("Sports day", "Website", "gatehouse-" + media.substring(0, 8));
      assertThat(visit.find("main img").count()).isEqualTo(1);
    }
  }

  @Nested
  class Refused {

    @Test
    void aFileWhoseCoverIsLostIsNotHandedOutAndNotListed() {
      var walk = new Walk(schools.aSchool());
      var family = walk.cleared();
      var media = walk.released(family.pupil());
      var editor = walk.school.as(Roles.EDITOR);
      assertThat(approved(walk)).containsExactly(media);
      walk.withdraw(family);
      assertThat(approved(walk)).isEmpty();
      editor.get("/media/" + media + "/content?channel=" + walk.website).statusCode(404);
      editor.get("/media/" + media + "/preview").statusCode(404);
      assertThat(states(walk)).isEmpty();
    }

    @Test
    void aMachinesFetchPresumesNothing() {
      var walk = new Walk(schools.aSchool());
      walk.content(walk.released(walk.cleared().pupil())).statusCode(200);
      assertThat(states(walk)).isEmpty();
    }
  }

  private static List<String> approved(Walk walk) {
    return walk.school
        .as(Roles.EDITOR)
        .get("/channels/" + walk.website + "/approved")
        .statusCode(200)
        .extract()
        .path("items.media");
  }

  private static List<String> states(Walk walk) {
    return walk.school.office().get("/publications").extract().path("items.state");
  }
}
