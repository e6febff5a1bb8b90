package school.gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** The list of who may be shown says what a picture of each pupil would be told. */
@GatehouseTest
class ClearedTest {

  @Inject TestSchools schools;

  private Walk walk;

  @BeforeEach
  void aSchool() {
    walk = new Walk(schools.aSchool());
  }

  @Test
  void itSaysOfEachPupilWhatAPictureOfThemIsTold() {
    for (var pupil : everyKind()) {
      var verdict =
          walk.submit(Walk.aPicture(), walk.details(pupil)).getString("verdicts[0].verdict");
      assertThat(state(walk.school.teacher(), pupil, ""))
          .isEqualTo(verdict.equals("ALLOW") ? "MAY" : "MAY_NOT");
    }
  }

  @Test
  void theOfficeIsToldWhyAndATeacherIsNot() {
    var refused = walk.family();
    walk.record(
        refused, walk.form(refused).with("answers", List.of(Body.answer("NONE", "REFUSED"))));
    assertThat(list(walk.school.office(), "").getList("people[0].reasons.code"))
        .containsExactly("REFUSED");
    assertThat(list(walk.school.head(), "").getList("people[0].reasons.code"))
        .containsExactly("REFUSED");
    assertThat(list(walk.school.teacher(), "").getMap("people[0]")).doesNotContainKey("reasons");
  }

  @Test
  void aTeacherCannotTellAHoldFromARefusalOrAMissingForm() {
    everyKind();
    var told =
        list(walk.school.teacher(), "").<Map<String, Object>>getList("people").stream()
            .filter(pupil -> !pupil.get("state").equals("MAY"))
            .map(
                pupil -> {
                  pupil.remove("pupil");
                  return pupil;
                })
            .distinct();
    assertThat(told).hasSize(1);
  }

  @Test
  void aNameAndAVideoNeedPermissionsOfTheirOwn() {
    var pupil = walk.cleared().pupil();
    assertThat(state(walk.school.teacher(), pupil, "")).isEqualTo("MAY");
    assertThat(state(walk.school.teacher(), pupil, "naming=FIRST_NAME")).isEqualTo("MAY_NOT");
    assertThat(state(walk.school.teacher(), pupil, "kind=VIDEO")).isEqualTo("MAY_NOT");
  }

  @Test
  void itLooksAheadToTheDayThatIsAsked() {
    var family = walk.family();
    var last = Body.today().plusDays(20);
    walk.record(family, walk.form(family).with("publishUntil", last.toString()));
    var teacher = walk.school.teacher();
    assertThat(state(teacher, family.pupil(), "on=" + last)).isEqualTo("MAY");
    assertThat(state(teacher, family.pupil(), "on=" + last.plusDays(1))).isEqualTo("MAY_NOT");
  }

  @Test
  void whereOnlyThePlaceCannotBeUsedTheOfficeIsToBeAsked() {
    var pupil = walk.cleared().pupil();
    walk.school.head().post("/channels/" + walk.website + "/suspensions", Map.of());
    assertThat(state(walk.school.teacher(), pupil, "")).isEqualTo("ASK_OFFICE");
  }

  @Test
  void itListsOneClassAndMarksTwins() {
    var office = walk.school.office();
    office.create("/pupils", Body.aPupil().with("className", "2 Elm").with("givenName", "Ada"));
    office.create("/pupils", Body.aPupil().with("className", "2 Elm").with("givenName", "Bea"));
    office.create("/pupils", Body.aPupil().with("className", "2 Elm").with("familyName", "Alone"));
    office.create("/pupils", Body.aPupil().with("className", "3 Ash").with("familyName", "Other"));
    var people = list(walk.school.teacher(), "class=2 Elm");
    assertThat(people.getList("people.familyName")).containsExactly("Alone", "Marker", "Marker");
    assertThat(people.getList("people.twin")).containsExactly(false, true, true);
  }

  @Test
  void whoHasLeftOrNotYetJoinedIsNotOnTheList() {
    var office = walk.school.office();
    office.create(
        "/pupils", Body.aPupil().with("onRollUntil", Body.today().minusDays(1).toString()));
    office.create("/pupils", Body.aPupil().with("onRollFrom", Body.today().plusDays(5).toString()));
    assertThat(list(walk.school.teacher(), "").getList("people")).isEmpty();
    assertThat(list(walk.school.teacher(), "on=" + Body.today().plusDays(5)).getList("people"))
        .hasSize(1);
  }

  @Nested
  class Refused {

    @Test
    void daysThatAreOverAndWordsThatMeanNothing() {
      for (var wrong :
          Map.of(
                  "on=" + Body.today().minusDays(1),
                  "on",
                  "on=soon",
                  "on",
                  "kind=WORK",
                  "kind",
                  "naming=FULL_NAME",
                  "naming")
              .entrySet()) {
        walk.school
            .teacher()
            .get("/channels/" + walk.website + "/cleared?" + wrong.getKey())
            .statusCode(422)
            .body("violations[0].field", equalTo(wrong.getValue()));
      }
    }
  }

  /** Pupils who may be shown and who may not, for every cause there is. */
  private List<String> everyKind() {
    var refused = walk.family();
    walk.record(
        refused, walk.form(refused).with("answers", List.of(Body.answer("NONE", "REFUSED"))));
    var withdrawn = walk.cleared();
    walk.withdraw(withdrawn);
    var held = walk.cleared().pupil();
    walk.school.as("safeguarding").create("/pupils/" + held + "/holds", Body.aHold());
    var stopped = walk.cleared().pupil();
    walk.school.teacher().create("/stops", Map.of("pupil", stopped));
    return List.of(
        walk.cleared().pupil(),
        refused.pupil(),
        withdrawn.pupil(),
        held,
        stopped,
        walk.family().pupil());
  }

  private String state(Client by, String pupil, String query) {
    return list(by, query)
        .setRootPath("people.find { it.pupil == '" + pupil + "' }")
        .getString("state");
  }

  private JsonPath list(Client by, String query) {
    return by.get("/channels/" + walk.website + "/cleared" + (query.isEmpty() ? "" : "?" + query))
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
