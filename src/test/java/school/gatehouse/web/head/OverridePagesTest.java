package school.gatehouse.web.head;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** One person proposes an exception in the pages, another answers. */
@GatehouseTest
class OverridePagesTest {

  @Inject TestSchools schools;

  private Walk walk;
  private Walk.Family family;
  private String item;

  @BeforeEach
  void aPictureFromAPersonalDevice() {
    walk = new Walk(schools.aSchool());
    family = walk.cleared();
    var details = walk.details(family.pupil()).with("device", Map.of("kind", "PERSONAL"));
    item = walk.submit(Walk.aPicture(), details).getString("media.id");
  }

  private Visit as(Visit visit, String role) {
    return visit.signIn(schools.username(walk.school, role)).open("/overrides");
  }

  private void propose(Visit visit) {
    visit.follow("Propose an exception for Sports day");
    visit.type("Why should it be published all the same?", "The parents' association's camera.");
    visit.press("Propose an exception");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theOfficeProposesAndTheHeadConfirms(Screen screen) {
    try (var visit = as(Visit.on(screen), Roles.OFFICE)) {
      visit.isForEverybody().picture("exceptions-" + screen);
      visit.follow("Propose an exception for Sports day").isForEverybody();
      visit.press("Propose an exception").isForEverybody();
      assertThat(visit.text()).contains("Say why.");
      visit.picture("exception-proposed-" + screen).open("/overrides");
      propose(visit);
      assertThat(visit.text()).contains("A second person has to confirm it.");
      assertThat(visit.find("a[href^='/overrides/']").count()).isZero();
    }
    assertThat(walk.verdict(item)).isEqualTo("DENY");
    try (var visit = as(Visit.on(screen), Roles.HEAD)) {
      visit.follow("Answer for Sports day").isForEverybody().press("Save my answer");
      assertThat(visit.text()).contains("Say whether you confirm or reject it.");
      visit.isForEverybody().picture("exception-answer-" + screen);
      visit.tick("Confirm").press("Save my answer").isForEverybody();
      assertThat(visit.text()).contains("Confirmed.");
    }
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }

  @Test
  void whoAnswersSeesThePictureThePeopleAndWhoProposedAndIsToldWhenItWasAnswered() {
    var proposer = schools.username(walk.school, Roles.OFFICE);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(proposer).open("/overrides");
      visit.follow("Propose an exception for Sports day");
      assertThat(visit.find("img.gatehouse-picture").count()).isEqualTo(1);
      visit.open("/overrides");
      propose(visit);
    }
    var head = schools.username(walk.school, Roles.HEAD);
    try (var visit = Visit.on(Screen.PHONE);
        var other = Visit.on(Screen.PHONE)) {
      visit.signIn(head).open("/overrides?waiting=true").follow("Answer for Sports day");
      visit.isForEverybody();
      assertThat(visit.text()).contains("Proposed by " + proposer, "5 Oak");
      assertThat(visit.find("img.gatehouse-picture").count()).isEqualTo(1);
      as(other, Roles.DEPUTY).follow("Answer for Sports day");
      visit.tick("Confirm").press("Save my answer");
      assertThat(visit.text()).contains("Confirmed.");
      other.tick("Reject").press("Save my answer");
      assertThat(other.isForEverybody().text())
          .contains("This has been answered already: " + head + " confirmed it on");
    }
  }

  @Test
  void theDeputyRejectsWithoutScripts() {
    try (var visit = as(Visit.withoutScripts(Screen.PHONE), Roles.REVIEWER)) {
      propose(visit);
    }
    try (var visit = as(Visit.withoutScripts(Screen.PHONE), Roles.DEPUTY)) {
      visit.follow("Answer for Sports day").tick("Reject").press("Save my answer");
      assertThat(visit.text()).contains("It stays refused.");
    }
    assertThat(walk.verdict(item)).isEqualTo("DENY");
  }

  @Test
  void onceAParentHasSaidNoThereIsNothingToProposeAndNothingToConfirm() {
    try (var visit = as(Visit.on(Screen.DESKTOP), Roles.OFFICE)) {
      propose(visit);
    }
    walk.withdraw(family);
    try (var visit = as(Visit.on(Screen.DESKTOP), Roles.HEAD)) {
      assertThat(visit.text()).contains("Nothing waits for a second person.");
      assertThat(visit.text()).doesNotContain("Sports day");
    }
  }
}
