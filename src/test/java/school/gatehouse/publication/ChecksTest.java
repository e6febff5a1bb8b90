package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** A publish-check is answered whatever is asked, and what cannot be told is a no. */
@GatehouseTest
class ChecksTest {

  private static final String SECRET = "a secret of some length";

  @Inject TestSchools schools;

  private Walk walk;
  private String pupil;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    pupil = walk.cleared().pupil();
  }

  @Test
  void theOriginalIsNotTheApprovedCopy() {
    var picture = PictureJpeg.aTalkativeJpeg(1).bytes();
    var sent = walk.submit(picture, walk.details(pupil));
    assertThat(code(Map.of("sha256", sent.getString("media.sha256"), "channel", walk.website)))
        .isEqualTo("NOT_THE_APPROVED_COPY");
    var copy = sent.getString("media.cleaned.sha256");
    assertThat(verdict(Map.of("sha256", copy, "channel", walk.website))).isEqualTo("ALLOW");
    assertThat(verdict(Map.of("sha256", copy.toUpperCase(Locale.ROOT), "channel", walk.website)))
        .isEqualTo("ALLOW");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "garbage", "1-1-1-1-1", "../../etc/passwd", "' or 1=1 --", "\u0660"})
  void whatIsNoIdIsNotKnown(String garbage) {
    assertThat(code(Map.of("media", garbage, "channel", walk.website))).isEqualTo("UNKNOWN_MEDIA");
    assertThat(code(Map.of("sha256", garbage, "channel", walk.website))).isEqualTo("UNKNOWN_MEDIA");
    assertThat(code(Map.of("media", UUID.randomUUID(), "channel", garbage)))
        .isEqualTo("UNKNOWN_MEDIA");
  }

  @Test
  void neitherOrBothWaysOfNamingAnItemAreNotKnown() {
    var media = walk.released(pupil);
    assertThat(code(Map.of("channel", walk.website))).isEqualTo("UNKNOWN_MEDIA");
    assertThat(code(Map.of("media", media, "sha256", "0".repeat(64), "channel", walk.website)))
        .isEqualTo("UNKNOWN_MEDIA");
  }

  @Test
  void answersComeInTheOrderOfTheQuestions() {
    var good = Map.of("media", walk.released(pupil), "channel", walk.website);
    var bad = Map.of("media", "garbage", "channel", walk.website);
    var said = cms().post("/publish-checks", Map.of("items", List.of(good, bad, good, bad)));
    assertThat(said.statusCode(200).extract().jsonPath().getList("answers.verdict"))
        .containsExactly("ALLOW", "DENY", "ALLOW", "DENY");
  }

  @Test
  void aStateThatHasNotComeYetCannotBeToldOf() {
    var item = Map.of("media", walk.released(pupil), "channel", walk.website);
    var now = ask(Map.of("items", List.of(item)));
    assertThat(now.getString("answers[0].verdict")).isEqualTo("ALLOW");
    long version = now.getLong("version");
    assertThat(
            ask(Map.of("items", List.of(item), "atLeast", version)).getString("answers[0].verdict"))
        .isEqualTo("ALLOW");
    var later = ask(Map.of("items", List.of(item), "atLeast", version + 1_000_000));
    assertThat(later.getString("answers[0].verdict")).isEqualTo("DENY");
    assertThat(later.getString("answers[0].reasons[0].code")).isEqualTo("CANNOT_TELL");
  }

  @Test
  void oneCheckInAnAddressAnswersTheSame() {
    var media = walk.released(pupil);
    cms()
        .get("/publish-check?media=" + media + "&channel=" + walk.website)
        .statusCode(200)
        .body("verdict", equalTo("ALLOW"));
    cms()
        .get("/publish-check?media=garbage&channel=garbage")
        .statusCode(200)
        .body("reasons[0].code", equalTo("UNKNOWN_MEDIA"));
  }

  @Test
  void aMachineHearsOfACauseOnceAndWithoutAPupil() {
    var media =
        walk.submit(Walk.aPicture(), walk.details(walk.family().pupil(), walk.family().pupil()))
            .getString("media.id");
    var said = walk.check(media);
    assertThat(said.getList("answers[0].reasons.code")).containsExactly("PUPIL_NOT_CLEARED");
    assertThat(said.getString("answers[0].reasons[0].pupil")).isNull();
  }

  @Test
  void aMachineForOnePlaceKnowsNothingOfOthers() {
    var newsletter = walk.school.office().create("/channels", Body.aChannel());
    var media = walk.released(pupil);
    var place = walk.publish(media).getString("id");
    var uncovered = walk.publish(deniedItem());
    var other = client(List.of(newsletter));
    var mine = client(List.of(walk.website));
    var item = Map.of("media", media, "channel", walk.website);

    assertThat(Walk.checkAs(mine, item).getString("answers[0].verdict")).isEqualTo("ALLOW");
    assertThat(Walk.checkAs(other, item).getList("answers[0].reasons.code"))
        .containsExactly("UNKNOWN_MEDIA");
    mine.get("/media/" + media + "/content").statusCode(200);
    other.get("/media/" + media + "/content").statusCode(404);
    mine.post("/publications", item).statusCode(201);
    other.post("/publications", item).statusCode(422);
    other.patch("/publications/" + place, Map.of("state", "LIVE")).statusCode(404);
    other.delete("/publications/" + place).statusCode(404);
    assertThat(other.get("/publications").extract().jsonPath().getList("items")).isEmpty();
    assertThat(other.get("/takedowns").extract().jsonPath().getList("items")).isEmpty();
    assertThat(mine.get("/takedowns").extract().jsonPath().getList("items")).hasSize(1);
    var task = "/takedowns/" + uncovered.getString("takedown") + "/confirmations";
    other.post(task, Map.of("outcome", "DONE")).statusCode(404);
    mine.post(task, Map.of("outcome", "DONE")).statusCode(201);
  }

  @Test
  void aMachineForNoPlaceIsAllowedNothing() {
    var item = Map.of("media", walk.released(pupil), "channel", walk.website);
    assertThat(Walk.checkAs(client(null), item).getString("answers[0].verdict")).isEqualTo("DENY");
  }

  @Nested
  class Refused {

    @Test
    void aRequestThatAsksNothing() {
      cms().post("/publish-checks", Map.of("items", List.of())).statusCode(422);
      cms().post("/publish-checks", Map.of()).statusCode(422);
      cms()
          .post("/publish-checks", Map.of("items", Collections.singletonList(null)))
          .statusCode(422);
      cms().post("/publish-checks", "{").statusCode(400);
      cms().post("/publish-checks", "").statusCode(422);
      cms().get("/publish-check?media=x").statusCode(422);
    }

    @Test
    void aMachineWithAnEmptyListOfPlaces() {
      walk.school
          .as("admin")
          .post(
              "/clients",
              Map.of(
                  "clientId",
                  "cms-" + UUID.randomUUID(),
                  "clientSecret",
                  SECRET,
                  "channels",
                  List.of()))
          .statusCode(422);
    }
  }

  private String deniedItem() {
    return walk.submit(Walk.aPicture(), walk.details(walk.family().pupil())).getString("media.id");
  }

  private Client client(List<String> channels) {
    var id = "cms-" + UUID.randomUUID();
    var body = new Body().with("clientId", id).with("clientSecret", SECRET);
    walk.school
        .as("admin")
        .create("/clients", channels == null ? body : body.with("channels", channels));
    return new Client(
        Client.signIn(Map.of("clientId", id, "clientSecret", SECRET))
            .statusCode(200)
            .extract()
            .path("token"));
  }

  private Client cms() {
    return walk.school.cms();
  }

  private JsonPath ask(Map<String, ?> request) {
    return cms().post("/publish-checks", request).statusCode(200).extract().jsonPath();
  }

  private String verdict(Map<String, ?> item) {
    return Walk.checkAs(cms(), item).getString("answers[0].verdict");
  }

  private String code(Map<String, ?> item) {
    var said = Walk.checkAs(cms(), item);
    assertThat(said.getString("answers[0].verdict")).isEqualTo("DENY");
    return said.getString("answers[0].reasons[0].code");
  }
}
