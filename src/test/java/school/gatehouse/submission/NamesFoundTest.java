package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** No name of any pupil goes out unseen with an item, wherever it stands. */
@GatehouseTest
class NamesFoundTest {

  @Inject TestSchools schools;
  @Inject SchoolWall wall;
  @Inject Session database;

  private Walk walk;
  private String zofia;

  @BeforeEach
  void aClearedPupilAndOneElsewhere() {
    walk = new Walk(schools.aSchool());
    zofia = walk.cleared().pupil();
    walk.school
        .office()
        .create(
            "/pupils",
            Body.aPupil()
                .with("givenName", "Emily")
                .with("familyName", "O'Carter")
                .with("knownAs", "Em"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Well run, Emily O\u2019Carter!", "O'CARTER, Em", "E. OCarter", "Zofia's race"})
  void aCaptionThatNamesAnyPupilIsForReview(String caption) {
    var sent = sent(caption);
    assertThat(verdict(sent)).isEqualTo("REVIEW");
    assertThat(codes(sent)).containsExactly("NAME_WITH_IMAGE");
    assertThat(message(sent)).startsWith("A pupil's name is in the caption (word ");
    assertThat(sent.getList("verdicts[0].reasons.pupil")).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Emily won the race", "The O'Carter cup", "Em, the aunt", "Sports day"})
  void whatMayBeSomebodyElseIsNot(String caption) {
    assertThat(verdict(sent(caption))).isEqualTo("ALLOW");
  }

  @Test
  void aFamilyNameAloneIsToldAndStopsNothing() {
    var sent = sent("The O'Carter cup");
    assertThat(sent.getList("findings.message"))
        .contains("A word that is a pupil's family name is in the caption (word 2).");
    assertThat(sent.getList("findings.code")).contains("FAMILY_NAME");
  }

  @Test
  void theTitleCountsToo() {
    var sent = walk.submit(Walk.aPicture(), details().with("title", "Emily O'Carter on the bars"));
    assertThat(message(sent)).isEqualTo("A pupil's name is in the title (word 1).");
  }

  @Test
  void soDoesTheNameOfTheFile() {
    var sent =
        walk.submitNamed(Walk.aPicture(), "EmilyOCarter_sportsday.png", details())
            .statusCode(201)
            .extract()
            .jsonPath();
    assertThat(codes(sent)).containsExactly("NAME_WITH_IMAGE");
    assertThat(message(sent)).isEqualTo("A pupil's name is in the file name.");
  }

  @Test
  void soDoTheDetailsInsideAPictureWhereTheySaySomebodyElseIsInIt() {
    var emma = walk.school.office().create("/pupils", Body.aPupil().with("givenName", "Emma"));
    var picture = PictureJpeg.aTalkativeJpeg(1).bytes();
    var sent = walk.submit(picture, details());
    assertThat(message(sent)).isEqualTo("A pupil's name is in the file's details.");
    assertThat(codes(fix(sent, zofia, emma))).doesNotContain("NAME_WITH_IMAGE");
  }

  @Test
  void theReviewerReadsWhereAndSettlesIt() {
    var sent = sent("Emily O'Carter and Zofia");
    var list = walk.school.head().get("/reviews").statusCode(200).extract().jsonPath();
    assertThat(list.getString("items[0].places[0].reasons[0].message"))
        .isEqualTo("A pupil's name is in the caption (word 1) and in the caption (word 4).");
    var approval =
        Map.of("channel", walk.website, "outcome", "APPROVE", "reason", "They are both asked");
    walk.school
        .head()
        .post("/submissions/" + sent.getString("id") + "/reviews", approval)
        .statusCode(201);
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
  }

  @Nested
  class DecidedAgain {

    @Test
    void aGivenNameCountsAsSoonAsThePupilIsSaidToBeInIt() {
      var sent = sent("Emily won the race");
      assertThat(verdict(sent)).isEqualTo("ALLOW");
      var emily = cleared("Emily");
      var later = sent("Emily won the race");
      assertThat(verdict(later)).isEqualTo("ALLOW");
      assertThat(codes(fix(later, zofia, emily))).containsExactly("NAME_WITH_IMAGE");
      assertThat(walk.verdict(later.getString("media.id"))).isEqualTo("REVIEW");
    }

    @Test
    void whatWasFoundInTheFileIsNotForgotten() {
      var sent =
          walk.submitNamed(Walk.aPicture(), "emily_ocarter.png", details())
              .statusCode(201)
              .extract()
              .jsonPath();
      assertThat(verdict(decideAgain(sent))).isEqualTo("REVIEW");
      assertThat(verdict(fix(sent, zofia))).isEqualTo("REVIEW");
    }

    @Test
    void whatWasSentBeforeNamesWereKeptIsReadAgain() {
      var sent = sent("Emily O'Carter");
      var item = sent.getString("media.id");
      wall.in(
          walk.school.id(),
          () ->
              database
                  .createNativeMutationQuery("update submission set names_found = null")
                  .executeUpdate());
      assertThat(walk.verdict(item)).isEqualTo("REVIEW");
      assertThat(message(decideAgain(sent))).contains("the caption (word 1)");
    }
  }

  @Nested
  class Naming {

    @Test
    void aFirstNameThatWasAskedForIsFineAndMoreIsNot() {
      var first = details().with("naming", "FIRST_NAME");
      assertThat(codes(walk.submit(Walk.aPicture(), first.with("caption", "Zofia won"))))
          .doesNotContain("NAME_WITH_IMAGE");
      assertThat(codes(walk.submit(Walk.aPicture(), first.with("caption", "Zofia Marker won"))))
          .contains("NAME_WITH_IMAGE");
    }

    @Test
    void theNameOfAnAuthorMayStandByTheirWorkAndNobodyElsesMay() {
      var author = Map.of("pupils", List.of(Map.of("pupil", zofia, "role", "AUTHOR")));
      var work = details().with("people", author).with("naming", "FULL_NAME");
      var own = walk.submit(Walk.aPicture(), work.with("caption", "A poem by Zofia Marker"));
      assertThat(own.getString("media.kind")).isEqualTo("WORK");
      assertThat(codes(own)).doesNotContain("NAME_WITH_IMAGE");
      var other = walk.submit(Walk.aPicture(), work.with("caption", "For Emily O'Carter"));
      assertThat(codes(other)).contains("NAME_WITH_IMAGE");
    }
  }

  @Nested
  class OnAPage {

    private String item;

    @BeforeEach
    void aReleasedPicture() {
      item = walk.released(zofia);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emily O'Carter won.", "O\u2019Carter, Emily", "Well done Zofia"})
    void anyPupilsNameIsForReview(String text) {
      var answer = check(walk.school.cms(), "text", text);
      assertThat(answer.getString("answers[0].verdict")).isEqualTo("REVIEW");
      assertThat(answer.getList("answers[0].reasons.code")).containsExactly("NAME_WITH_IMAGE");
      assertThat(answer.getString("answers[0].reasons[0].message"))
          .startsWith("A pupil's name is in the text (word ");
      assertThat(answer.getMap("answers[0].reasons[0]")).containsOnlyKeys("code", "message");
    }

    @Test
    void theCaptionIsReadToo() {
      assertThat(
              check(walk.school.teacher(), "caption", "Emily O'Carter")
                  .getString("answers[0].reasons[0].message"))
          .isEqualTo("A pupil's name is in the caption (word 1).");
    }

    @Test
    void wordsThatNameNobodyAreAllowed() {
      assertThat(check(walk.school.cms(), "text", "Emily won").getString("answers[0].verdict"))
          .isEqualTo("ALLOW");
    }

    private JsonPath check(Client by, String where, String words) {
      return Walk.checkAs(by, Map.of("media", item, "channel", walk.website, where, words));
    }
  }

  private Body details() {
    return walk.details(zofia);
  }

  private JsonPath sent(String caption) {
    return walk.submit(Walk.aPicture(), details().with("caption", caption));
  }

  private String cleared(String given) {
    var pupil = walk.school.office().create("/pupils", Body.aPupil().with("givenName", given));
    walk.sayYes(new Walk.Family(pupil, walk.guardianOf(pupil)));
    return pupil;
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

  private static String message(JsonPath sent) {
    return sent.getString("verdicts[0].reasons[0].message");
  }
}
