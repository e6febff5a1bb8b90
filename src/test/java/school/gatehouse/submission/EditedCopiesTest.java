package school.gatehouse.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** A child who may not be shown is covered or cut off, and everybody else's picture can be used. */
@GatehouseTest
class EditedCopiesTest {

  @Inject TestSchools schools;

  private Walk walk;
  private Walk.Family cleared;
  private String uncleared;
  private JsonPath source;

  @BeforeEach
  void aPictureOfTwoOfWhomOneMayNotBeShown() {
    walk = new Walk(schools.aSchool());
    cleared = walk.cleared();
    uncleared = walk.family().pupil();
    source = walk.submit(two(), walk.details(cleared.pupil(), uncleared));
  }

  private static byte[] two() {
    return PictureCanvas.encoded(drawnOn(landscape(800, 600), 1, 2, 80), "png", false);
  }

  private List<Map<String, Object>> faces(JsonPath of) {
    return walk.school
        .teacher()
        .get("/submissions/" + of.getString("id") + "/faces")
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }

  private Body covered(Map<String, ?> area) {
    return nothingCovered().with("covers", List.of(area));
  }

  private Body nothingCovered() {
    return new Body().with("people", people(cleared.pupil()));
  }

  private Object people(String... pupils) {
    return walk.details(pupils).get("people");
  }

  private static ValidatableResponse edit(Client by, JsonPath source, Body edit) {
    return by.post("/submissions/" + source.getString("id") + "/edits", edit);
  }

  /** Without the first head, which stands for the child who may not be shown. */
  private JsonPath withoutOne() {
    return made(edit(walk.school.teacher(), source, covered(faces(source).get(0))));
  }

  private static JsonPath made(ValidatableResponse answer) {
    return answer.statusCode(201).extract().jsonPath();
  }

  private ValidatableResponse approve(Client by, JsonPath copy, boolean compared) {
    return by.post(
        "/submissions/" + copy.getString("id") + "/reviews",
        Map.of(
            "channel",
            walk.website,
            "outcome",
            "APPROVE",
            "reason",
            "Nobody to be known",
            "compared",
            compared));
  }

  /** A copy that may be published. */
  private JsonPath released() {
    var copy = withoutOne();
    approve(walk.school.head(), copy, true).statusCode(201);
    assertThat(walk.verdict(copy.getString("media.id"))).isEqualTo("ALLOW");
    return copy;
  }

  private static List<String> codes(JsonPath sent) {
    return sent.getList("verdicts[0].reasons.code");
  }

  @Test
  void aCoveredCopyIsTiedToItsSourceAndWaitsForASecondPerson() {
    assertThat(source.getString("verdicts[0].verdict")).isEqualTo("DENY");

    var copy = withoutOne();

    assertThat(codes(copy)).containsExactly("EDITED_COPY");
    assertThat(copy.getString("edited.source")).isEqualTo(source.getString("id"));
    assertThat(copy.getList("edited.takenOut")).containsExactly(uncleared);
    assertThat(copy.getInt("edited.covers")).isEqualTo(1);
    assertThat(faces(copy)).hasSize(1);
    approve(walk.school.head(), copy, false).statusCode(422);
    var allowed = made(approve(walk.school.head(), copy, true));
    assertThat(allowed.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    assertThat(walk.verdict(copy.getString("media.id"))).isEqualTo("ALLOW");
    assertThat(walk.verdict(source.getString("media.id"))).isEqualTo("DENY");
  }

  @Test
  void whatIsServedHasOtherPixelsWhereItWasCovered() throws IOException {
    var head = faces(source).get(0);
    var copy = released();

    var bytes = walk.content(copy.getString("media.id")).statusCode(200).extract().asByteArray();

    var picture = ImageIO.read(new ByteArrayInputStream(bytes));
    for (double across : new double[] {0.01, 0.5, 0.99}) {
      for (double down : new double[] {0.01, 0.5, 0.99}) {
        int x = (int) (800 * (number(head, "x") + across * number(head, "width")));
        int y = (int) (600 * (number(head, "y") + down * number(head, "height")));
        assertThat(picture.getRGB(x, y) & 0xFFFFFF).as("%d %d", x, y).isZero();
      }
    }
  }

  private static double number(Map<String, Object> area, String key) {
    return ((Number) area.get(key)).doubleValue();
  }

  @Test
  void aCropLeavesWhatIsInsideIt() throws IOException {
    var crop =
        new Body()
            .with("crop", Body.area(0.25, 0, 0.5, 0.5))
            .with("people", Map.of("nobodyIdentifiable", true));

    var copy = made(edit(walk.school.teacher(), source, crop));
    var preview =
        walk.school
            .teacher()
            .get("/submissions/" + copy.getString("id") + "/preview?size=1280")
            .statusCode(200)
            .extract()
            .asByteArray();

    var picture = ImageIO.read(new ByteArrayInputStream(preview));
    assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(400, 300));
  }

  @Test
  void whoeverEditedItDoesNotCompareIt() {
    var reviewer = walk.school.as(Roles.REVIEWER);
    var copy = made(edit(reviewer, source, covered(faces(source).get(0))));

    approve(reviewer, copy, true).statusCode(403);

    approve(walk.school.head(), copy, true).statusCode(201);
    assertThat(
            walk.school
                .teacher()
                .get("/submissions/" + copy.getString("id"))
                .extract()
                .statusCode())
        .as("it stays with the teacher who took it")
        .isEqualTo(200);
  }

  @Test
  void anotherTeacherCannotEditIt() {
    edit(schools.person(walk.school, Roles.TEACHER), source, covered(Body.area(0, 0, 1, 1)))
        .statusCode(404);
  }

  @Test
  void theFaceThatWasNotCoveredIsCounted() {
    var copy = made(edit(walk.school.teacher(), source, covered(Body.area(0, 0, 0.01, 0.01))));

    assertThat(codes(copy)).containsExactly("MORE_FACES_THAN_PEOPLE", "EDITED_COPY");
  }

  @Test
  void sendingTheCopyInAsOnesOwnDoesNotSpareTheComparison() {
    var reviewer = walk.school.as(Roles.REVIEWER);
    var copy = made(edit(reviewer, source, covered(faces(source).get(0))));

    var again = walk.submit(bytesOf(copy), walk.details(cleared.pupil()));

    assertThat(codes(again)).contains("EDITED_COPY");
    approve(reviewer, again, true).statusCode(403);
    assertThat(
            walk.school
                .head()
                .get("/reviews/" + again.getString("id"))
                .extract()
                .jsonPath()
                .getString("before.submission"))
        .as("what to compare it with")
        .isEqualTo(source.getString("id"));
  }

  private byte[] bytesOf(JsonPath copy) {
    return walk.school
        .teacher()
        .get("/submissions/" + copy.getString("id") + "/copy")
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  @Nested
  class EditedSomewhereElse {

    private byte[] coveredElsewhere() {
      var picture = drawnOn(landscape(800, 600), 1, 2, 80);
      picture.setRGB(0, 0, 0);
      return PictureCanvas.encoded(picture, "jpg", false);
    }

    private List<String> lookalikes(Client by, JsonPath of) {
      return by.get("/submissions/" + of.getString("id") + "/lookalikes")
          .statusCode(200)
          .extract()
          .jsonPath()
          .getList("items.submission");
    }

    @Test
    void aCopyOfARefusedPictureIsLinkedToItAndDecidedWithoutIt() {
      var copy =
          walk.submit(coveredElsewhere(), walk.details(cleared.pupil(), walk.cleared().pupil()));

      assertThat(lookalikes(walk.school.head(), copy)).containsExactly(source.getString("id"));
      assertThat(copy.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
      assertThat(lookalikes(walk.school.head(), source)).as("that one is allowed").isEmpty();
    }

    @Test
    void anotherTeacherIsNotToldOfIt() {
      var colleague = schools.person(walk.school, Roles.TEACHER);
      var copy =
          made(
              Walk.submitAs(
                  colleague,
                  coveredElsewhere(),
                  walk.details(cleared.pupil(), walk.cleared().pupil())));

      assertThat(lookalikes(colleague, copy)).isEmpty();
      assertThat(lookalikes(walk.school.office(), copy)).hasSize(1);
    }

    @Test
    void anotherPictureIsNotAlike() {
      var other = walk.submit(Walk.aPicture(), walk.details(cleared.pupil()));

      assertThat(lookalikes(walk.school.head(), other)).isEmpty();
    }
  }

  @Nested
  class WhatHappensToTheSource {

    @Test
    void aStopOnItBringsTheCopyDown() {
      var copy = released();
      walk.publish(copy.getString("media.id"));

      var stop =
          walk.school.teacher().create("/stops", Map.of("media", source.getString("media.id")));

      assertThat(walk.check(copy.getString("media.id")).getList("answers[0].reasons.code"))
          .containsExactly("UNDER_REVIEW");
      assertThat(takedowns()).isEqualTo(1);
      assertThat(stop).isNotEmpty();
    }

    @Test
    void anObjectionToItOfSomebodyStillShownBringsTheCopyDown() {
      var copy = released();
      walk.publish(copy.getString("media.id"));

      walk.school
          .office()
          .post(
              "/pupils/" + cleared.pupil() + "/withdrawals",
              Map.of(
                  "by", cleared.guardian(),
                  "method", "PHONE",
                  "media", List.of(source.getString("media.id"))))
          .statusCode(201);

      assertThat(walk.verdict(copy.getString("media.id"))).isEqualTo("DENY");
      assertThat(takedowns()).isEqualTo(1);
    }

    @Test
    void whoIsFoundInItLaterIsTakenToBeInTheCopy() {
      var copy = released();
      walk.publish(copy.getString("media.id"));
      var found = walk.family().pupil();

      walk.school
          .teacher()
          .put(
              "/submissions/" + source.getString("id") + "/people",
              people(cleared.pupil(), uncleared, found))
          .statusCode(200);

      assertThat(walk.verdict(copy.getString("media.id"))).isEqualTo("DENY");
      assertThat(takedowns()).isEqualTo(1);
    }

    @Test
    void aCopyIsNotEditedAgainBecauseTheReviewerWouldCompareItWithACopy() {
      edit(walk.school.teacher(), withoutOne(), covered(Body.area(0, 0, 1, 0.1))).statusCode(409);
    }

    @Test
    void aCopySentInAsOnesOwnIsNotEditedEither() {
      var copy = withoutOne();
      var again = walk.submit(bytesOf(copy), walk.details(cleared.pupil()));

      edit(walk.school.teacher(), again, covered(Body.area(0, 0, 1, 0.1))).statusCode(409);
    }

    @Test
    void anObjectionToItForAChildWhoWasTakenOutBringsTheCopyDown() {
      var copy = released();
      walk.publish(copy.getString("media.id"));
      var objects =
          Map.of("by", "PUPIL", "method", "PHONE", "media", List.of(source.getString("media.id")));

      walk.school.office().post("/pupils/" + uncleared + "/withdrawals", objects).statusCode(201);

      assertThat(walk.verdict(copy.getString("media.id"))).isEqualTo("DENY");
      assertThat(takedowns()).isEqualTo(1);
    }

    @Test
    void theCopyIsToldWhereAChildWhoWasTakenOutIsLive() {
      var copy = released();

      var live = walk.school.office().get("/pupils/" + uncleared + "/live").statusCode(200);

      var items = live.extract().jsonPath();
      assertThat(items.getList("items.media"))
          .containsExactlyInAnyOrder(copy.getString("media.id"), source.getString("media.id"));
      assertThat(
              items.getBoolean(
                  "items.find { it.media == '" + copy.getString("media.id") + "' }.takenOut"))
          .isTrue();
      assertThat(
              items.getBoolean(
                  "items.find { it.media == '" + source.getString("media.id") + "' }.takenOut"))
          .isFalse();
    }

    @Test
    void aVisitingChildFoundInItLaterIsTakenToBeInTheCopy() {
      saidLater(with("others", List.of(Map.of("kind", "VISITING_CHILD", "count", 1))));
    }

    @Test
    void thatItIsNotKnownWhoIsShownHoldsForTheCopy() {
      saidLater(with("notSure", true));
    }

    @Test
    void aNameFoundReadableInItLaterIsReadableInTheCopy() {
      saidLater(with("namesVisible", true));
    }

    private Map<String, Object> with(String key, Object value) {
      @SuppressWarnings("unchecked")
      var people = new HashMap<>((Map<String, Object>) people(cleared.pupil(), uncleared));
      people.put(key, value);
      return people;
    }

    private void saidLater(Map<String, Object> people) {
      var copy = released();
      walk.publish(copy.getString("media.id"));

      walk.school
          .teacher()
          .put("/submissions/" + source.getString("id") + "/people", people)
          .statusCode(200);

      assertThat(walk.verdict(copy.getString("media.id"))).isNotEqualTo("ALLOW");
      assertThat(takedowns()).isEqualTo(1);
    }

    @Test
    void whoWasKnownBesidesAndWasCoveredIsNotInTheCopyAndToldToTheReviewer() {
      walk.school
          .teacher()
          .put(
              "/submissions/" + source.getString("id") + "/people",
              with("others", List.of(Map.of("kind", "VISITING_CHILD", "count", 1))))
          .statusCode(200);

      var copy = released();

      assertThat(before(copy).getList("before.othersTakenOut.kind"))
          .containsExactly("VISITING_CHILD");
    }

    @Test
    void theReviewerIsToldWhatSpokeAgainstIt() {
      assertThat(before(withoutOne()).getList("before.reasons.code"))
          .as("one may not be shown")
          .contains("NO_CONSENT_ON_RECORD");
    }

    private JsonPath before(JsonPath copy) {
      return walk.school
          .head()
          .get("/reviews/" + copy.getString("id"))
          .statusCode(200)
          .extract()
          .jsonPath();
    }

    private int takedowns() {
      return walk.school
          .cms()
          .get("/takedowns?since=0")
          .extract()
          .jsonPath()
          .getList("items")
          .size();
    }
  }

  @Nested
  class WhatMakesNoSense {

    @Test
    void anEditThatTakesNothingOut() {
      edit(walk.school.teacher(), source, nothingCovered()).statusCode(422);
    }

    @Test
    void aCropOfAllOfItOrACoverBesideIt() {
      var all = new Body().with("crop", Body.area(0, 0, 1, 1)).with("people", people());
      edit(walk.school.teacher(), source, all).statusCode(422);
      edit(walk.school.teacher(), source, covered(Body.area(1, 1, 1, 1))).statusCode(422);
    }

    @Test
    void areasOutsideThePicture() {
      for (var area :
          List.of(Body.area(-0.1, 0, 1, 1), Body.area(0, 0, 1.1, 1), Body.area(0, 0, 0, 1))) {
        edit(walk.school.teacher(), source, covered(area)).statusCode(422);
      }
      var beyond =
          new Body().with("crop", Body.area(1, 1, 1, 1)).with("people", people(cleared.pupil()));
      edit(walk.school.teacher(), source, beyond).statusCode(422);
    }

    @Test
    void aPoem() {
      var poem =
          walk.submitNamed("A poem.".getBytes(UTF_8), "poem.txt", walk.details(cleared.pupil()));
      var sent = made(poem);

      edit(walk.school.teacher(), sent, covered(Body.area(0, 0, 1, 1))).statusCode(422);
      walk.school.teacher().get("/submissions/" + sent.getString("id") + "/faces").statusCode(422);
    }
  }
}
