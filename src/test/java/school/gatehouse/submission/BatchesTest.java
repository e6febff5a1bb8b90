package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Who may go where is answered before the first picture is taken. */
@GatehouseTest
class BatchesTest {

  @Inject TestSchools schools;

  private Walk walk;
  private Walk.Family cleared;
  private Walk.Family other;

  @BeforeEach
  void twoPupils() {
    walk = new Walk(schools.aSchool());
    cleared = walk.cleared();
    other = walk.family();
  }

  private String made(Body batch) {
    return walk.school.teacher().create("/batches", batch);
  }

  private JsonPath seenBy(Client reader, String batch) {
    return reader.get("/batches/" + batch).statusCode(200).extract().jsonPath();
  }

  private JsonPath asTeacher(String batch) {
    return seenBy(walk.school.teacher(), batch);
  }

  private static boolean isCleared(JsonPath answer, String pupil) {
    return answer.getBoolean("places[0].pupils.find { it.pupil == '" + pupil + "' }.cleared");
  }

  @Test
  void itSaysForEachPlaceHowManyOfTheCastMayGoThereAndWho() {
    var answer = asTeacher(made(walk.batch(cleared.pupil(), other.pupil())));
    assertThat(answer.getInt("places[0].cleared")).isEqualTo(1);
    assertThat(answer.getInt("places[0].of")).isEqualTo(2);
    assertThat(isCleared(answer, cleared.pupil())).isTrue();
    assertThat(isCleared(answer, other.pupil())).isFalse();
  }

  @Test
  void aWholeClassIsNamedByItsName() {
    var batch = walk.batch().without("cast").with("classes", List.of("5 Oak"));
    assertThat(asTeacher(made(batch)).getList("cast")).hasSize(2);
    walk.school
        .teacher()
        .get("/classes")
        .statusCode(200)
        .body(
            "items", org.hamcrest.Matchers.equalTo(List.of(Map.of("name", "5 Oak", "pupils", 2))));
  }

  @Test
  void theTeacherNeverLearnsWhyAndTheOfficeDoes() {
    walk.withdraw(other);
    var batch = made(walk.batch(other.pupil()));
    assertThat(asTeacher(batch).getList("places[0].pupils[0].reasons.code"))
        .containsExactly("PUPIL_NOT_CLEARED");
    assertThat(seenBy(walk.school.office(), batch).getList("places[0].pupils[0].reasons.code"))
        .contains("REFUSED");
  }

  @Test
  void aHoldARefusalAndAMissingFormLookTheSameToATeacher() {
    var held = walk.cleared();
    walk.school.as(Roles.SAFEGUARDING).create("/pupils/" + held.pupil() + "/holds", Body.aHold());
    var refused = walk.family();
    walk.withdraw(refused);
    var told = asTeacher(made(walk.batch(held.pupil(), refused.pupil(), other.pupil())));
    assertThat(Set.copyOf(told.getList("places[0].pupils.reasons.message"))).hasSize(1);
    assertThat(told.getInt("places[0].cleared")).isZero();
  }

  @Test
  void whatIsWrongWithThePlaceIsSaidOfThePlace() {
    var proposed = walk.school.office().create("/channels", Body.aChannel());
    var batch = walk.batch(cleared.pupil()).with("channels", List.of(proposed));
    var answer = asTeacher(made(batch));
    assertThat(answer.getInt("places[0].cleared")).isZero();
    assertThat(answer.getList("places[0].reasons.code")).containsExactly("CHANNEL_NOT_APPROVED");
  }

  @Test
  void theAnswerIsTheOneThatAPictureGets() {
    var batch = made(walk.batch(cleared.pupil(), other.pupil()));
    for (Walk.Family each : List.of(cleared, other)) {
      var picture = walk.submit(Walk.aPicture(), walk.details(each.pupil()).with("batch", batch));
      assertThat(isCleared(asTeacher(batch), each.pupil()))
          .isEqualTo("ALLOW".equals(picture.getString("verdicts[0].verdict")));
    }
  }

  @Test
  void aChangeOfMindChangesTheAnswerAtOnce() {
    var batch = made(walk.batch(cleared.pupil()));
    walk.withdraw(cleared);
    assertThat(asTeacher(batch).getInt("places[0].cleared")).isZero();
  }

  @Nested
  class Pictures {

    private String sent(String batch) {
      var details = walk.details().with("batch", batch).with("people", Map.of("notSure", true));
      return walk.submit(Walk.aPicture(), details).getString("id");
    }

    @Test
    void waitUntilSomebodySaysWhoIsInThem() {
      var batch = made(walk.batch(cleared.pupil()));
      var first = sent(batch);
      sent(batch);
      var teacher = walk.school.teacher();
      teacher
          .get("/submissions/" + first)
          .body("verdicts[0].verdict", org.hamcrest.Matchers.equalTo("REVIEW"));
      var shown = List.of(Map.of("pupil", cleared.pupil(), "role", "SHOWN"));
      teacher
          .put("/submissions/" + first + "/people", Map.of("pupils", shown))
          .statusCode(200)
          .body("verdicts[0].verdict", org.hamcrest.Matchers.equalTo("ALLOW"));
      assertThat(asTeacher(batch).getList("pictures.said")).containsExactly(true, false);
      assertThat(
              teacher
                  .get("/submissions?waiting=true&batch=" + batch)
                  .extract()
                  .jsonPath()
                  .getList("items"))
          .hasSize(1);
      assertThat(teacher.get("/batches").extract().jsonPath().getInt("items[0].waiting"))
          .isEqualTo(1);
    }

    @Test
    void inWhichANameCanBeReadAreLookedAtByAPerson() {
      var item = sent(made(walk.batch(cleared.pupil())));
      var shown = List.of(Map.of("pupil", cleared.pupil(), "role", "SHOWN"));
      walk.school
          .teacher()
          .put("/submissions/" + item + "/people", Map.of("pupils", shown, "namesVisible", true))
          .statusCode(200)
          .body("namesVisible", org.hamcrest.Matchers.equalTo(true))
          .body("verdicts[0].verdict", org.hamcrest.Matchers.equalTo("REVIEW"));
    }

    @Test
    void nameThePupilsThatTheySpeakOfToWhoeverMaySeeThem() {
      var item = walk.submit(Walk.aPicture(), walk.details(cleared.pupil())).getString("id");
      for (String role : List.of(Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER)) {
        assertThat(
                walk.school
                    .as(role)
                    .get("/submissions/" + item + "/names")
                    .extract()
                    .jsonPath()
                    .getList("items.id"))
            .containsExactly(cleared.pupil());
      }
    }
  }

  @Nested
  class Refused {

    @Test
    void anotherTeachersBatchIsNotThere() {
      var batch = made(walk.batch(cleared.pupil()));
      var colleague = schools.person(walk.school, Roles.TEACHER);
      colleague.get("/batches/" + batch).statusCode(404);
      Walk.submitAs(colleague, Walk.aPicture(), walk.details().with("batch", batch))
          .statusCode(422);
      assertThat(colleague.get("/batches").extract().jsonPath().getList("items")).isEmpty();
    }

    @Test
    void nobodyAndUnknownPupilsClassesAndPlacesAreNoCast() {
      var foreign = new Walk(schools.aSchool());
      var teacher = walk.school.teacher();
      for (Body wrong :
          List.of(
              walk.batch(),
              walk.batch(foreign.cleared().pupil()),
              walk.batch().with("classes", List.of("9 Nowhere")),
              walk.batch(cleared.pupil()).with("channels", List.of(foreign.website)),
              walk.batch(cleared.pupil()).without("title"),
              walk.batch(cleared.pupil()).without("date"))) {
        teacher.post("/batches", wrong).statusCode(422);
      }
    }
  }
}
