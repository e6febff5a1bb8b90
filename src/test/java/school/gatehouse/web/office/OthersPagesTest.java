package school.gatehouse.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Who is no pupil of the school is shown only with a paper that the office keeps. */
@GatehouseTest
class OthersPagesTest {

  @Inject TestSchools schools;

  @TempDir Path folder;

  private Walk walk;
  private String picture;
  private String media;

  @BeforeEach
  void aPictureWithAChildOfAnotherSchool() {
    walk = new Walk(schools.aSchool());
    var people = Map.of("others", List.of(Map.of("kind", "VISITING_CHILD", "count", 1)));
    var sent = walk.submit(Walk.aPicture(), walk.details().with("people", people));
    picture = sent.getString("id");
    media = sent.getString("media.id");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theOfficeKeepsTheConfirmationOfTheOtherSchool(Screen screen) throws IOException {
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    try (var visit = office(screen)) {
      visit.open("/pictures/" + picture).follow("Papers of others who are in it");
      visit.isForEverybody().press("Keep the paper");
      assertThat(visit.text()).contains("Say for whom the paper is");
      visit.tick("Children of another school: 1").press("Keep the paper").isForEverybody();
      assertThat(visit.text()).contains("Choose the file with the signed paper");
      visit.find("input[type=file]").setInputFiles(paper());
      visit.picture("others-" + screen).press("Keep the paper");
      assertThat(visit.text()).contains("Saved.", "May go here");
      visit.follow("Papers of others who are in it");
      assertThat(visit.find("main").innerText()).containsIgnoringCase("a paper is kept");
    }
    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
  }

  @Test
  void thePaperStaysWithThemWhileTheyAreAsMany() throws IOException {
    try (var visit = office(Screen.DESKTOP)) {
      visit.open("/others-in/" + picture).tick("Children of another school: 1");
      visit.find("input[type=file]").setInputFiles(paper());
      visit.press("Keep the paper").open("/who-is-in-it/" + picture).press("No name: save");
      assertThat(walk.verdict(media)).isEqualTo("ALLOW");
      visit.open("/who-is-in-it/" + picture).type("Children of another school", "2");
      visit.press("No name: save");
      assertThat(walk.verdict(media)).isEqualTo("DENY");
    }
  }

  private Path paper() throws IOException {
    return Files.write(folder.resolve("paper.png"), Walk.aPicture());
  }

  private Visit office(Screen screen) {
    return Visit.on(screen).signIn(schools.username(walk.school, Roles.OFFICE));
  }
}
