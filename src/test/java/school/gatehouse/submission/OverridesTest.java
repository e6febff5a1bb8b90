package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Two people answer together for a camera or a copyright, and never for anybody's no. */
@GatehouseTest
class OverridesTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private Walk walk;
  private Walk.Family family;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    family = walk.cleared();
  }

  private JsonPath fromPersonalDevice(String pupil) {
    return walk.submit(
        Walk.aPicture(), walk.details(pupil).with("device", Map.of("kind", "PERSONAL")));
  }

  private ValidatableResponse propose(Client by, JsonPath sent) {
    return by.post(
        "/overrides",
        Map.of(
            "submission",
            sent.getString("id"),
            "channel",
            walk.website,
            "reason",
            "It was the camera of the parents' association"));
  }

  private String proposed(JsonPath sent) {
    return propose(walk.school.office(), sent).statusCode(201).extract().path("id");
  }

  private ValidatableResponse answer(Client by, String proposal, String outcome) {
    return by.post("/overrides/" + proposal + "/answers", Map.of("outcome", outcome));
  }

  private String verdict(JsonPath sent) {
    return walk.verdict(sent.getString("media.id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "deputy"})
  void oneProposesAnotherConfirmsAndItMayGo(String second) {
    var sent = fromPersonalDevice(family.pupil());
    assertThat(verdict(sent)).isEqualTo("DENY");
    var proposal = proposed(sent);
    assertThat(verdict(sent)).isEqualTo("DENY");
    answer(walk.school.as(second), proposal, "CONFIRM").statusCode(201);
    assertThat(verdict(sent)).isEqualTo("ALLOW");
  }

  @Test
  void workOfOthersWithoutALicenceIsAnsweredForToo() {
    var source = Map.of("ownWork", false);
    var sent = walk.submit(Walk.aPicture(), walk.details(family.pupil()).with("source", source));
    answer(walk.school.head(), proposed(sent), "CONFIRM").statusCode(201);
    assertThat(verdict(sent)).isEqualTo("ALLOW");
  }

  @Test
  void rejectedItStaysRefusedAndCanBeProposedAgain() {
    var sent = fromPersonalDevice(family.pupil());
    answer(walk.school.head(), proposed(sent), "REJECT").statusCode(201);
    assertThat(verdict(sent)).isEqualTo("DENY");
    propose(walk.school.office(), sent).statusCode(201);
  }

  @Test
  void aParentsNoAfterwardsStopsItAtOnce() {
    var sent = fromPersonalDevice(family.pupil());
    answer(walk.school.head(), proposed(sent), "CONFIRM").statusCode(201);
    walk.withdraw(family);
    assertThat(verdict(sent)).isEqualTo("DENY");
  }

  @Test
  void aHoldAfterwardsStopsItAtOnce() {
    var sent = fromPersonalDevice(family.pupil());
    answer(walk.school.head(), proposed(sent), "CONFIRM").statusCode(201);
    walk.school.head().create("/pupils/" + family.pupil() + "/holds", Body.aHold());
    assertThat(verdict(sent)).isEqualTo("DENY");
  }

  @Test
  void otherPeopleAreNotCoveredByIt() {
    var sent = fromPersonalDevice(family.pupil());
    answer(walk.school.head(), proposed(sent), "CONFIRM").statusCode(201);
    walk.school
        .teacher()
        .put(
            "/submissions/" + sent.getString("id") + "/people",
            walk.details(walk.cleared().pupil()).get("people"))
        .statusCode(200);
    assertThat(verdict(sent)).isEqualTo("DENY");
  }

  @Test
  void bothStepsAreInTheTrail() {
    var sent = fromPersonalDevice(family.pupil());
    answer(walk.school.head(), proposed(sent), "CONFIRM").statusCode(201);
    var trail = walk.school.as("auditor").get("/audit").extract().asString();
    assertThat(trail).contains("override.proposed", "override.answered");
  }

  @Nested
  class Refused {

    @Test
    void whoProposedItDoesNotConfirmIt() {
      var sent = fromPersonalDevice(family.pupil());
      var head = walk.school.head();
      String proposal = propose(head, sent).statusCode(201).extract().path("id");
      answer(head, proposal, "CONFIRM").statusCode(403);
      assertThat(verdict(sent)).isEqualTo("DENY");
    }

    @Test
    void whoSentItInDoesNotConfirmIt() {
      var both = schools.person(walk.school, "teacher", "head");
      var details = walk.details(family.pupil()).with("device", Map.of("kind", "PERSONAL"));
      var sent = Walk.submitAs(both, Walk.aPicture(), details).extract().jsonPath();
      answer(both, proposed(sent), "CONFIRM").statusCode(403);
      assertThat(verdict(sent)).isEqualTo("DENY");
    }

    @Test
    void nothingIsProposedAgainstAMissingPermission() {
      propose(walk.school.office(), fromPersonalDevice(walk.family().pupil())).statusCode(409);
    }

    @Test
    void nothingIsProposedAgainstAHold() {
      walk.school.head().create("/pupils/" + family.pupil() + "/holds", Body.aHold());
      propose(walk.school.office(), fromPersonalDevice(family.pupil())).statusCode(409);
    }

    @Test
    void nothingIsConfirmedOnceAParentHasSaidNo() {
      var sent = fromPersonalDevice(family.pupil());
      var proposal = proposed(sent);
      walk.withdraw(family);
      answer(walk.school.head(), proposal, "CONFIRM").statusCode(409);
      assertThat(verdict(sent)).isEqualTo("DENY");
    }

    @Test
    void anAnswerIsGivenOnce() {
      var proposal = proposed(fromPersonalDevice(family.pupil()));
      answer(walk.school.head(), proposal, "REJECT").statusCode(201);
      answer(walk.school.as("deputy"), proposal, "CONFIRM").statusCode(409);
    }

    @Test
    void whatWaitsIsNotProposedTwice() {
      var sent = fromPersonalDevice(family.pupil());
      proposed(sent);
      propose(walk.school.head(), sent).statusCode(409);
    }

    @Test
    void theServiceItselfCannotChangeWhatWasAnswered() {
      proposed(fromPersonalDevice(family.pupil()));
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  behind.change(walk.school.id(), "update override_proposal set reason = 'other'"))
          .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anUnknownSubmissionIsNotKnown() {
      walk.school
          .office()
          .post(
              "/overrides",
              Map.of(
                  "submission",
                  "00000000-0000-0000-0000-000000000000",
                  "channel",
                  walk.website,
                  "reason",
                  "why"))
          .statusCode(422);
    }
  }
}
