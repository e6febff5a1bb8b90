package school.gatehouse.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
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
