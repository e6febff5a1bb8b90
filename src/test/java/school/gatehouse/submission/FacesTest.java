package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** A picture that shows more faces than people were told of is for a person to look at. */
@GatehouseTest
class FacesTest {

  @Inject TestSchools schools;
  @Inject SchoolWall wall;
  @Inject Session database;

  private Walk walk;
  private String pupil;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    pupil = walk.cleared().pupil();
  }

  private static byte[] threePeople() {
    return PictureCanvas.encoded(drawnOn(landscape(800, 600), 1, 3, 80), "jpg", false);
  }

  private JsonPath shows(byte[] picture, Map<String, ?> people) {
    return walk.submit(picture, walk.details().with("people", people));
  }

  private Map<String, ?> thePupilAnd(String kind, int count) {
    return Map.of(
        "pupils",
        List.of(Map.of("pupil", pupil, "role", "SHOWN")),
        "others",
        List.of(Map.of("kind", kind, "count", count)));
  }

  private static List<String> codes(JsonPath sent) {
    return sent.getList("verdicts[0].reasons.code");
  }

  @Test
  void aFaceOfWhichNobodyToldIsForReviewUntilItIsToldOf() {
    var sent = walk.submit(threePeople(), walk.details(pupil));

    assertThat(sent.getString("verdicts[0].verdict")).isEqualTo("REVIEW");
    assertThat(codes(sent)).containsExactly("MORE_FACES_THAN_PEOPLE");
    var told =
        walk.school
            .teacher()
            .put(
                "/submissions/" + sent.getString("id") + "/people",
                walk.details(pupil, walk.cleared().pupil(), walk.cleared().pupil()).get("people"))
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(told.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("ALLOW");
  }

  @Test
  void facesThatAreNotPupilsAreToldOfByTheirNumber() {
    assertThat(codes(shows(threePeople(), thePupilAnd("NOT_A_PERSON", 1))))
        .containsExactly("MORE_FACES_THAN_PEOPLE");
    assertThat(codes(shows(drawn(80, 2), thePupilAnd("NOT_A_PERSON", 1)))).isEmpty();
  }

  private static byte[] drawn(int head, int people) {
    return PictureCanvas.encoded(drawnOn(landscape(800, 600), 1, people, head), "png", false);
  }

  @Test
  void nobodyIsNotBelievedWhereAFaceIs() {
    var nobody = Map.of("nobodyIdentifiable", true);

    assertThat(codes(shows(drawn(130, 1), nobody))).containsExactly("MORE_FACES_THAN_PEOPLE");
    assertThat(codes(shows(drawn(130, 0), nobody))).isEmpty();
  }

  @Test
  void whomAnotherSubmissionOfTheSameBytesTellsOfDoesNotCount() {
    byte[] picture = drawn(90, 2);
    var first = walk.submit(picture, walk.details(pupil));
    walk.submit(picture, walk.details(walk.cleared().pupil()));

    var again =
        walk.school
            .teacher()
            .post("/submissions/" + first.getString("id") + "/decisions", Map.of())
            .statusCode(201)
            .extract()
            .jsonPath();
    assertThat(codes(again)).containsExactly("MORE_FACES_THAN_PEOPLE");
  }

  @Test
  void anItemOfBeforeFacesWereCountedStaysAsItWas() {
    var item = walk.released(pupil);
    wall.in(
        walk.school.id(),
        () ->
            database
                .createNativeMutationQuery(
                    "update media_item set faces_large = null, faces_small = null where id = :id")
                .setParameter("id", UUID.fromString(item))
                .executeUpdate());

    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }
}
