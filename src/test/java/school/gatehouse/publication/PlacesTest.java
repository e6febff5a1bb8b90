package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Places are recorded as they are, with cover or without; a correction reaches what is live. */
@GatehouseTest
class PlacesTest {

  @Inject TestSchools schools;

  private Walk walk;
  private Walk.Family family;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    family = walk.cleared();
  }

  @Test
  void whatIsLiveWithoutCoverIsRecordedWithATakedownAndAnIncident() {
    var media = denied();
    var place = walk.publish(media);
    assertThat(place.getString("verdict")).isEqualTo("DENY");
    assertThat(place.getString("state")).isEqualTo("LIVE");
    assertThat(takedowns()).containsExactly(place.getString("takedown"));
    assertThat(incidents()).containsExactly(place.getString("incident"));
  }

  @Test
  void aPlanWithoutCoverIsNotYetAnIncident() {
    var place =
        walk.school
            .cms()
            .post("/publications", Map.of("media", denied(), "channel", walk.website))
            .statusCode(201)
            .extract()
            .jsonPath();
    assertThat(place.getString("state")).isEqualTo("PLANNED");
    assertThat(place.getString("verdict")).isEqualTo("DENY");
    assertThat(incidents()).isEmpty();
  }

  @Test
  void aPlaceWhereItWasNeverReleasedIsUncovered() {
    var media = walk.released(family.pupil());
    var other = walk.school.office().create("/channels", Body.aChannel());
    walk.school.head().post("/channels/" + other + "/approvals", Map.of()).statusCode(201);
    var place =
        walk.school
            .cms()
            .post("/publications", live(media, other, Instant.now().minusSeconds(1)))
            .statusCode(201)
            .extract()
            .jsonPath();
    assertThat(place.getString("verdict")).isEqualTo("DENY");
    assertThat(place.getString("takedown")).isNotNull();
  }

  @Test
  void fixingWhoIsShownDecidesAtOnceAndReportsWhatWasLive() {
    var sent = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    walk.publish(sent.getString("media.id"));
    assertThat(incidents()).isEmpty();
    var fixed = fix(sent, walk.family().pupil());
    assertThat(fixed.getString("verdicts[0].verdict")).isEqualTo("DENY");
    assertThat(walk.verdict(sent.getString("media.id"))).isEqualTo("DENY");
    walk.content(sent.getString("media.id")).statusCode(404);
    assertThat(takedowns()).hasSize(1);
    assertThat(incidents()).hasSize(1);
  }

  @Test
  void fixingWhoIsShownIsNoIncidentWhileItStaysCovered() {
    var sent = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    walk.publish(sent.getString("media.id"));
    var fixed = fix(sent, family.pupil(), walk.cleared().pupil());
    assertThat(fixed.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    assertThat(incidents()).isEmpty();
    assertThat(takedowns()).isEmpty();
  }

  @Test
  void aParentsChangeOfMindIsATakedownAndNoIncident() {
    walk.publish(walk.released(family.pupil()));
    assertThat(walk.withdraw(family).getList("takedowns")).hasSize(1);
    assertThat(incidents()).isEmpty();
  }

  @Test
  void withdrawingTwiceOpensNoSecondTakedown() {
    walk.publish(walk.released(family.pupil()));
    walk.withdraw(family);
    assertThat(walk.withdraw(family).getList("takedowns")).isEmpty();
    assertThat(takedowns()).hasSize(1);
  }

  @Test
  void endingAPlaceSettlesItsTakedown() {
    var place = walk.publish(denied());
    walk.school.cms().delete("/publications/" + place.getString("id")).statusCode(204);
    assertThat(walk.school.cms().get("/takedowns").extract().jsonPath().getList("items.state"))
        .containsExactly("DONE");
  }

  @Nested
  class Refused {

    @Test
    void aTimeThatHasNotComeYet() {
      var media = walk.released(family.pupil());
      walk.school
          .cms()
          .post("/publications", live(media, walk.website, Instant.now().plusSeconds(3600)))
          .statusCode(422);
      assertThat(walk.school.cms().get("/publications").extract().jsonPath().getList("items"))
          .isEmpty();
    }

    @Test
    void anItemThatIsNotKnown() {
      walk.school
          .cms()
          .post("/publications", live(UUID.randomUUID().toString(), walk.website, Instant.EPOCH))
          .statusCode(422);
    }

    @Test
    void anOutcomeThatOnlyTheServiceSets() {
      var takedown = walk.publish(denied()).getString("takedown");
      for (var outcome : List.of("OPEN", "VERIFIED", "GONE")) {
        walk.school
            .cms()
            .post("/takedowns/" + takedown + "/confirmations", Map.of("outcome", outcome))
            .statusCode(422);
      }
    }

    @Test
    void aCursorThatWasNeverGivenOut() {
      for (var list : List.of("/publications", "/takedowns", "/submissions", "/pupils")) {
        walk.school.office().get(list + "?cursor=garbage").statusCode(422);
      }
      walk.school.cms().get("/takedowns?since=abc").statusCode(422);
      walk.school.cms().get("/takedowns?since=-1").statusCode(422);
    }
  }

  private String denied() {
    return walk.submit(Walk.aPicture(), walk.details(walk.family().pupil())).getString("media.id");
  }

  private static Map<String, Object> live(String media, String channel, Instant at) {
    return Map.of("media", media, "channel", channel, "publishedAt", at.toString());
  }

  private JsonPath fix(JsonPath sent, String... pupils) {
    return walk.school
        .teacher()
        .put("/submissions/" + sent.getString("id") + "/people", walk.details(pupils).get("people"))
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private List<String> takedowns() {
    return walk.school.cms().get("/takedowns").extract().jsonPath().getList("items.id");
  }

  private List<String> incidents() {
    return walk.school.as("dpo").get("/incidents").extract().jsonPath().getList("items.id");
  }
}
