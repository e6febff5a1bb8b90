package school.gatehouse.web.teacher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import com.microsoft.playwright.options.BoundingBox;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** A teacher taps the head of a child who may not be shown, and a colleague compares. */
@GatehouseTest
class CropOrCoverTest {

  @Inject TestSchools schools;

  private SportsDay day;
  private String picture;

  @BeforeEach
  void aPictureOfTwoOfWhomOneMayNotBeShown() {
    day = new SportsDay(schools);
    var details = day.walk.details(day.cleared("Ada Marker"), day.pupil("Chidi Withoutform"));
    var two = PictureCanvas.encoded(drawnOn(landscape(800, 600), 1, 2, 80), "jpg", false);
    picture =
        Walk.submitAs(SportsDay.client(day.teacher), two, details)
            .statusCode(201)
            .extract()
            .path("id");
  }

  private void withoutChidi(Visit visit) {
    visit.open("/pictures/" + picture).follow("Crop or cover");
    // heads lie where they belong when the picture is there
    visit.page().waitForLoadState();
    visit.find(".gatehouse-cover__head input").first().check();
    SportsDay.tap(visit, "Chidi");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aHeadIsTappedAndTheCopyIsCompared(Screen screen) {
    try (var visit = day.signedIn(screen);
        var colleague = Visit.on(screen)) {
      withoutChidi(visit);
      visit.isForEverybody().picture("crop-or-cover-" + screen);
      visit.press("No name: make the copy");
      assertThat(visit.text())
          .contains("This is the copy.", "Not to be seen any more: Chidi Withoutform.")
          .contains("Somebody has to look at it first");

      SportsDay.signedIn(colleague, day.somebody(Roles.REVIEWER)).open("/reviews");
      colleague.follow("Sports day");
      assertThat(colleague.text()).contains("The picture before", "Chidi Withoutform");
      assertThat(colleague.find("img.gatehouse-picture").count()).isEqualTo(2);
      colleague.tick("Approve").type("Why?", "Nobody can be known");
      colleague.press("Save my answer");
      assertThat(colleague.text()).contains("Compare the two pictures first.");
      colleague.isForEverybody().picture("review-of-a-copy-" + screen);
      colleague.tick("I have compared them. Nobody who was taken out can be recognised.");
      colleague.press("Save my answer");
      assertThat(colleague.text()).contains("Approved.");
      visit.page().reload();
      assertThat(visit.text()).contains("May go here");
    }
  }

  @Test
  void withoutScriptsHeadsAreTappedAndSidesTyped() {
    try (var visit = SportsDay.signedIn(Visit.withoutScripts(Screen.PHONE), day.teacher)) {
      withoutChidi(visit);
      visit.find("summary:has-text('Cut off')").click();
      visit.type("Right", "200").press("No name: make the copy");
      assertThat(visit.text()).contains("Type whole numbers of percent");
      assertThat(visit.find(".gatehouse-cover__head input:checked").count()).isEqualTo(1);
      visit.type("Right", "20").press("No name: make the copy");
      assertThat(visit.text()).contains("This is the copy.");
    }
  }

  @Test
  void theNameOfWhoeverIsCoveredGoesFromTheWordsBesideIt() {
    var named =
        day.walk
            .details(day.cleared("Ada Marker"), day.pupil("Chidi Withoutform"))
            .with("title", "Ada and Chidi Withoutform")
            .with("caption", "Chidi Withoutform wins");
    picture =
        Walk.submitAs(
                SportsDay.client(day.teacher),
                PictureCanvas.encoded(drawnOn(landscape(800, 600), 1, 2, 80), "jpg", false),
                named)
            .statusCode(201)
            .extract()
            .path("id");
    try (var visit = day.signedIn(Screen.DESKTOP)) {
      withoutChidi(visit);
      assertThat(visit.find("#caption").inputValue()).isEqualTo("Chidi Withoutform wins");
      visit.type("Title of the copy", "Sports day").type("Words that go with the copy", "A race");
      visit.isForEverybody().press("No name: make the copy");
      assertThat(visit.text())
          .contains("Sports day", "This is the copy.")
          .doesNotContain("A name can be read");
    }
  }

  @Test
  void nothingIsMadeWhereNothingIsTakenOut() {
    try (var visit = day.signedIn(Screen.DESKTOP)) {
      visit.open("/crop-or-cover/" + picture).press("No name: make the copy");
      assertThat(visit.text()).contains("Tap a head, draw a cover, or cut something off.");
    }
  }

  @Test
  void coversAreDrawnAndTakenAwayAndWhatIsKeptIsDrawn() {
    try (var visit = day.signedIn(Screen.DESKTOP)) {
      visit.open("/crop-or-cover/" + picture).press("Draw a cover");
      drag(visit, 0.6, 0.2, 0.9, 0.9);
      drag(visit, 0.1, 0.7, 0.3, 0.8);
      assertThat(visit.find("input[type=hidden][name=cover]").count()).isEqualTo(2);
      visit.press("Take away");
      assertThat(visit.find("input[type=hidden][name=cover]").inputValue())
          .matches("0\\.[12]\\d+,0\\.[67]\\d+,0\\.[12]\\d+,0\\.[01]\\d+");
      visit.press("Draw what to keep");
      drag(visit, 0.1, 0.1, 0.605, 1);
      assertThat(visit.find("#left").inputValue()).isIn("9", "10");
      assertThat(visit.find("#right").inputValue()).isIn("39", "38");
      SportsDay.tap(visit, "Chidi");
      visit.press("No name: make the copy");
      assertThat(visit.text()).contains("This is the copy.");
    }
  }

  private static void drag(Visit visit, double left, double top, double right, double bottom) {
    visit.find(".gatehouse-cover").scrollIntoViewIfNeeded();
    BoundingBox box = visit.find(".gatehouse-cover").boundingBox();
    var mouse = visit.page().mouse();
    mouse.move(box.x + left * box.width, box.y + top * box.height);
    mouse.down();
    mouse.move(box.x + right * box.width, box.y + bottom * box.height);
    mouse.up();
  }

  @Test
  void aPoemCannotBeCropped() {
    var details = day.walk.details().with("people", Map.of("nobodyIdentifiable", true));
    var poem =
        Walk.submitAs(SportsDay.client(day.teacher), "A poem.".getBytes(UTF_8), details)
            .statusCode(201)
            .extract()
            .path("id");
    try (var visit = day.signedIn(Screen.PHONE)) {
      visit.open("/crop-or-cover/" + poem);
      assertThat(visit.text()).contains("This cannot be cropped or covered here.");
    }
  }
}
