package school.gatehouse.web.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** A reviewer sees what waits, all that it takes to answer, and answers. */
@GatehouseTest
class ReviewPagesTest {

  @Inject TestSchools schools;

  private Walk walk;
  private String pupil;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    pupil = walk.cleared().pupil();
  }

  private String username(String... roles) {
    return schools.username(walk.school, roles);
  }

  private JsonPath withNameVisible() {
    return walk.submit(
        Walk.aPicture(), walk.details(pupil).with("namesVisible", true).with("title", "The relay"));
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theHeadApprovesWhatWaits(Screen screen) {
    var sent = withNameVisible();
    try (var visit = Visit.on(screen)) {
      visit.signIn(username(Roles.HEAD)).open("/reviews");
      visit.isForEverybody().picture("reviews-" + screen);
      visit.follow("The relay").isForEverybody().picture("review-" + screen);
      assertThat(visit.text()).contains("Zofia Marker", "5 Oak", "A name can be read or heard.");
      visit.tick("Approve").type("Why?", "It is the name of the school.");
      visit.press("Save my answer").isForEverybody().picture("reviewed-" + screen);
      assertThat(visit.text()).contains("Approved.", "Nothing waits for a review.");
    }
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
  }

  @Test
  void teacherAndReviewerReadInWhichPlaceANameStands() {
    var sender = username(Roles.TEACHER);
    var details = walk.details(pupil).with("title", "The relay").with("caption", "Run, Zofia");
    var sent = Walk.submitAs(client(sender), Walk.aPicture(), details).extract().jsonPath();
    var place = "A pupil's name is in the caption (word 2).";
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(sender).open("/pictures/" + sent.getString("id")).isForEverybody();
      assertThat(visit.text()).contains(place);
    }
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(username(Roles.REVIEWER)).open("/reviews").follow("The relay");
      assertThat(visit.text()).contains(place);
    }
  }

  private static Client client(String username) {
    var token = Client.signIn(Map.of("username", username, "password", TestSchools.PASSWORD));
    return new Client(token.extract().jsonPath().getString("token"));
  }

  @Test
  void aReviewerRefusesWithoutScripts() {
    var sent = withNameVisible();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(username(Roles.REVIEWER)).open("/reviews").follow("The relay");
      visit.tick("Refuse").type("Why?", "A surname can be read.").press("Save my answer");
      assertThat(visit.text()).contains("Refused.");
    }
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
  }

  @Test
  void whatIsMissingIsSaidBesideTheFormWithWhatWasTyped() {
    var sent = withNameVisible();
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(username(Roles.HEAD)).open("/reviews/" + sent.getString("id"));
      visit.type("Why?", "My words").press("Save my answer").isForEverybody();
      assertThat(visit.text())
          .contains("There is a problem", "Say whether you approve or refuse it.");
      assertThat(visit.find("#reason").inputValue()).isEqualTo("My words");
      visit.picture("review-mistake");
    }
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("REVIEW");
  }

  @Test
  void itIsSaidWhenTheFactsHaveChangedMeanwhile() {
    var family = walk.cleared();
    var sent =
        walk.submit(Walk.aPicture(), walk.details(family.pupil()).with("namesVisible", true));
    walk.withdraw(family);
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(username(Roles.HEAD)).open("/reviews/" + sent.getString("id"));
      visit.isForEverybody();
      assertThat(visit.text()).contains("The facts have changed", "taken back");
      assertThat(visit.find("#reason").count()).isZero();
      visit.press("Decide again");
      assertThat(visit.text()).contains("Nothing waits for a review.");
    }
  }

  @Test
  void whatIsRefusedIsTakenBackByAReviewer() {
    var sent = withNameVisible();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(username(Roles.REVIEWER)).open("/reviews").follow("The relay");
      visit.tick("Refuse").type("Why?", "A surname can be read.").press("Save my answer");
      visit.follow("What reviewers have refused").picture("reviews-refused");
      visit.follow("The relay");
      assertThat(visit.text()).contains("A reviewer has refused it for this place.");
      visit.tick("Approve").type("Why?", "It is covered now.").press("Save my answer");
      visit.follow("What reviewers have refused");
      assertThat(visit.text()).contains("Nothing is refused.");
    }
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
  }

  @Nested
  class FromAnOlderPage {

    @Test
    void nobodyApprovesPeopleWhomTheyHaveNotSeen() {
      var sent = withNameVisible();
      try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
        visit.signIn(username(Roles.HEAD)).open("/reviews").follow("The relay");
        var other = walk.cleared().pupil();
        var people = Map.of("pupils", List.of(Map.of("pupil", other, "role", "SHOWN")));
        walk.school.teacher().put("/submissions/" + sent.getString("id") + "/people", people);
        visit.tick("Approve").type("Why?", "The name of the school.").press("Save my answer");
        assertThat(visit.text()).contains("Somebody has changed this since you opened it.");
      }
      assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("REVIEW");
    }

    @Test
    void nobodyApprovesOverARefusal() {
      var sent = withNameVisible();
      try (var older = Visit.withoutScripts(Screen.DESKTOP);
          var newer = Visit.withoutScripts(Screen.PHONE)) {
        older.signIn(username(Roles.HEAD)).open("/reviews").follow("The relay");
        newer.signIn(username(Roles.REVIEWER)).open("/reviews").follow("The relay");
        newer.tick("Refuse").type("Why?", "A surname can be read.").press("Save my answer");
        older.tick("Approve").type("Why?", "I see none.").press("Save my answer");
        assertThat(older.text()).contains("Somebody has changed this", "A reviewer has refused it");
      }
      assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
    }

    @Test
    void aRefusalCountsWhateverHasChanged() {
      var sent = withNameVisible();
      try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
        visit.signIn(username(Roles.REVIEWER)).open("/reviews").follow("The relay");
        var people =
            Map.of(
                "pupils", List.of(Map.of("pupil", pupil, "role", "SHOWN")), "namesVisible", false);
        walk.school.teacher().put("/submissions/" + sent.getString("id") + "/people", people);
        assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
        visit.tick("Refuse").type("Why?", "A surname can be read.").press("Save my answer");
        assertThat(visit.text()).contains("Refused.");
      }
      assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
    }
  }

  @Nested
  class NeverApproved {

    @Test
    void whereNobodyIsSureWhoItIs() {
      var details = walk.details().with("people", Map.of("notSure", true));
      var sent = walk.submit(Walk.aPicture(), details);
      try (var visit = Visit.on(Screen.DESKTOP)) {
        visit.signIn(username(Roles.HEAD)).open("/reviews/" + sent.getString("id"));
        visit.isForEverybody();
        assertThat(visit.text()).contains("fix who is shown", "The sender is not sure");
        assertThat(visit.find("#outcome-APPROVE").count()).isZero();
        visit.tick("Refuse").type("Why?", "Nobody knows.").press("Save my answer");
        assertThat(visit.text()).contains("Refused.");
      }
    }

    @Test
    void byTheSubmitter() {
      var both = username(Roles.TEACHER, Roles.REVIEWER);
      var details = walk.details(pupil).with("namesVisible", true);
      var sent = Walk.submitAs(client(both), Walk.aPicture(), details).extract().jsonPath();
      try (var visit = Visit.on(Screen.DESKTOP)) {
        visit.signIn(both).open("/reviews");
        assertThat(visit.text()).contains("Sent in by you");
        visit.open("/reviews/" + sent.getString("id"));
        assertThat(visit.text()).contains("Somebody else has to review it.");
        assertThat(visit.find("#reason").count()).isZero();
      }
    }
  }

  @Nested
  class OverTheApi {

    @Test
    void theOldestComesFirstWithEverythingThatIsOpen() {
      var first = withNameVisible();
      var second = withNameVisible();
      var list = walk.school.head().get("/reviews").statusCode(200).extract().jsonPath();
      assertThat(list.getList("items.submission"))
          .isEqualTo(List.of(first.getString("id"), second.getString("id")));
      assertThat(list.getList("items[0].places[0].reasons.code"))
          .isEqualTo(List.of("NAME_WITH_IMAGE"));
      assertThat(list.getBoolean("items[0].places[0].approvable")).isTrue();
      assertThat(list.getString("items[0].names[0].familyName")).isEqualTo("Marker");
    }

    @Test
    void aReviewerNeverLearnsWhyAChildIsNotCleared() {
      var family = walk.cleared();
      walk.submit(Walk.aPicture(), walk.details(family.pupil()).with("namesVisible", true));
      walk.withdraw(family);
      var told = walk.school.as(Roles.REVIEWER).get("/reviews").extract().asString();
      assertThat(told).contains("PUPIL_NOT_CLEARED").doesNotContain("WITHDRAWN", "taken back");
    }

    @Test
    void nothingOfAnotherSchoolIsThere() {
      var sent = withNameVisible();
      var other = schools.aSchool();
      assertThat(other.head().get("/reviews").extract().jsonPath().getList("items")).isEmpty();
      other.head().get("/reviews/" + sent.getString("id")).statusCode(404);
    }
  }
}
