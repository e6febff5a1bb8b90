package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
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

/** What a person may settle, who may, and what nobody may wave through. */
@GatehouseTest
class ReviewsTest {

  @Inject TestSchools schools;

  private Walk walk;
  private String pupil;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    pupil = walk.cleared().pupil();
  }

  @Test
  void theHeadApprovesANameThatCanBeRead() {
    var sent = withNameVisible();
    var approved = review(walk.school.head(), sent, "APPROVE").statusCode(201);
    assertThat(approved.extract().jsonPath().getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
  }

  @Test
  void aRefusalStands() {
    var sent = withNameVisible();
    review(walk.school.head(), sent, "REFUSE").statusCode(201);
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
    decideAgain(sent);
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
  }

  @Test
  void aRefusalIsUndoneNeitherByOtherPeopleNorBySendingTheFileAgainButByAReviewer() {
    var picture = Walk.aPicture();
    var sent = walk.submit(picture, walk.details(pupil).with("namesVisible", true));
    review(walk.school.head(), sent, "REFUSE").statusCode(201);
    assertThat(verdict(fix(sent, walk.cleared().pupil()))).isEqualTo("DENY");
    assertThat(verdict(walk.submit(picture, walk.details(pupil)))).isEqualTo("DENY");
    review(walk.school.head(), sent, "APPROVE").statusCode(201);
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
  }

  @Test
  void aNameInTheCaptionIsForAReviewerAndOnThePageForTheNextOne() {
    var sent =
        walk.submit(Walk.aPicture(), walk.details(pupil).with("caption", "Well run, ZOFIA!"));
    assertThat(codes(sent)).containsExactly("NAME_WITH_IMAGE");
    review(walk.school.head(), sent, "APPROVE").statusCode(201);
    var item = sent.getString("media.id");
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
    var page = Map.of("media", item, "channel", walk.website, "text", "Zofia won.");
    var answer = Walk.checkAs(walk.school.cms(), page);
    assertThat(answer.getString("answers[0].verdict")).isEqualTo("REVIEW");
  }

  @Test
  void anApprovalDoesNotCoverPeopleWhoAreNamedLater() {
    var sent = withNameVisible();
    review(walk.school.head(), sent, "APPROVE").statusCode(201);
    fix(sent, pupil, walk.cleared().pupil());
    var now = walk.check(sent.getString("media.id"));
    assertThat(now.getString("answers[0].verdict")).isEqualTo("REVIEW");
    assertThat(now.getList("answers[0].reasons.code")).containsExactly("NAME_WITH_IMAGE");
  }

  @Test
  void aParentsNoOutweighsAnApproval() {
    var family = walk.cleared();
    var sent =
        walk.submit(Walk.aPicture(), walk.details(family.pupil()).with("namesVisible", true));
    review(walk.school.head(), sent, "APPROVE").statusCode(201);
    walk.withdraw(family);
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
  }

  @Nested
  class TheSameFileAgain {

    private final byte[] picture = Walk.aPicture();

    @Test
    void withTheSamePeopleIsAllowed() {
      walk.submit(picture, walk.details(pupil));
      assertThat(verdict(walk.submit(picture, walk.details(pupil)))).isEqualTo("ALLOW");
    }

    @Test
    void withNobodyIsForReviewAndNotAllowed() {
      walk.submit(picture, walk.details(pupil));
      var again = walk.submit(picture, nobody());
      assertThat(verdict(again)).isEqualTo("REVIEW");
      assertThat(codes(again)).contains("SAME_BYTES_OTHER_PEOPLE");
    }

    @Test
    void withNobodyIsDeniedIfTheFirstWas() {
      walk.submit(picture, walk.details(walk.family().pupil()));
      assertThat(verdict(walk.submit(picture, nobody()))).isEqualTo("DENY");
    }

    @Test
    void withOtherPeopleIsForReview() {
      walk.submit(picture, walk.details(pupil));
      var again = walk.submit(picture, walk.details(walk.cleared().pupil()));
      assertThat(verdict(again)).isEqualTo("REVIEW");
      assertThat(codes(again)).containsExactly("SAME_BYTES_OTHER_PEOPLE");
    }

    @Test
    void withSomebodyWhoIsNotClearedTakesTheFirstDownToo() {
      var first = walk.submit(picture, walk.details(pupil)).getString("media.id");
      assertThat(walk.verdict(first)).isEqualTo("ALLOW");
      walk.submit(picture, walk.details(walk.family().pupil()));
      assertThat(walk.verdict(first)).isEqualTo("DENY");
      walk.content(first).statusCode(404);
    }
  }

  @Nested
  class Refused {

    @Test
    void notSureWhoIsAnsweredByNamingPeopleOnly() {
      var details = walk.details().with("people", Map.of("notSure", true));
      var sent = walk.submit(Walk.aPicture(), details);
      review(walk.school.head(), sent, "APPROVE").statusCode(409);
      assertThat(verdict(decideAgain(sent))).isEqualTo("REVIEW");
      assertThat(verdict(fix(sent, pupil))).isEqualTo("ALLOW");
    }

    @Test
    void possiblyIsAnsweredByNamingPeopleOnly() {
      var possibly = List.of(Map.of("pupil", pupil, "role", "SHOWN", "possibly", true));
      var details = walk.details().with("people", Map.of("pupils", possibly));
      var sent = walk.submit(Walk.aPicture(), details);
      assertThat(verdict(sent)).isEqualTo("REVIEW");
      review(walk.school.head(), sent, "APPROVE").statusCode(409);
    }

    @Test
    void theSubmitterThemselves() {
      var both = schools.person(walk.school, "teacher", "reviewer", "head");
      var details = walk.details(pupil).with("namesVisible", true);
      var sent = Walk.submitAs(both, Walk.aPicture(), details).extract().jsonPath();
      review(both, sent, "APPROVE").statusCode(403);
      review(both, sent, "REFUSE").statusCode(403);
    }

    @Test
    void aDenialCannotBeReviewed() {
      var details = walk.details(walk.family().pupil()).with("namesVisible", true);
      var sent = walk.submit(Walk.aPicture(), details);
      assertThat(verdict(sent)).isEqualTo("DENY");
      review(walk.school.head(), sent, "APPROVE").statusCode(409);
    }

    @Test
    void whatIsAllowedAlreadyNeedsNone() {
      var sent = walk.submit(Walk.aPicture(), walk.details(pupil));
      review(walk.school.head(), sent, "APPROVE").statusCode(409);
    }

    @Test
    void aPlaceThatNobodyAskedFor() {
      var other = walk.school.office().create("/channels", Body.aChannel());
      walk.school
          .head()
          .post(
              "/submissions/" + withNameVisible().getString("id") + "/reviews",
              Map.of("channel", other, "outcome", "APPROVE", "reason", "fine"))
          .statusCode(422);
    }
  }

  private JsonPath withNameVisible() {
    return walk.submit(Walk.aPicture(), walk.details(pupil).with("namesVisible", true));
  }

  private Body nobody() {
    return walk.details().with("people", Map.of("nobodyIdentifiable", true));
  }

  private ValidatableResponse review(Client by, JsonPath sent, String outcome) {
    return by.post(
        "/submissions/" + sent.getString("id") + "/reviews",
        Map.of("channel", walk.website, "outcome", outcome, "reason", "I have looked"));
  }

  private JsonPath decideAgain(JsonPath sent) {
    return walk.school
        .teacher()
        .post("/submissions/" + sent.getString("id") + "/decisions", Map.of())
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private JsonPath fix(JsonPath sent, String... pupils) {
    return walk.school
        .teacher()
        .put("/submissions/" + sent.getString("id") + "/people", walk.details(pupils).get("people"))
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String verdict(JsonPath sent) {
    return sent.getString("verdicts[0].verdict");
  }

  private static List<String> codes(JsonPath sent) {
    return sent.getList("verdicts[0].reasons.code");
  }
}
