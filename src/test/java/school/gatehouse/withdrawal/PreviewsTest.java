package school.gatehouse.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** What is read out to a parent is what happens. */
@GatehouseTest
class PreviewsTest {

  @Inject TestSchools schools;

  private static ValidatableResponse preview(Walk walk, String pupil, Map<String, ?> no) {
    return walk.school.office().post("/pupils/" + pupil + "/withdrawals/previews", no);
  }

  @Test
  void itTellsWhatWouldComeDownAndChangesNothing() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    var media = walk.released(family.pupil());
    walk.publish(media);
    preview(walk, family.pupil(), Map.of("by", "UNKNOWN", "method", "PHONE"))
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].media", equalTo(media))
        .body("items[0].places[0].recall", equalTo("WITHIN_MINUTES"))
        .body("items[0].places[0].takedown", notNullValue());
    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    walk.school
        .office()
        .get("/pupils/" + family.pupil() + "/live")
        .body("items[0].places[0].takedown", nullValue());
    walk.school
        .office()
        .get("/pupils/" + family.pupil() + "/timeline")
        .body("items.type", not(hasItems("WITHDRAWN")));
    walk.withdraw(family);
    walk.school
        .office()
        .get("/pupils/" + family.pupil() + "/live")
        .body("items[0].places[0].takedown", notNullValue())
        .body("items[0].released", empty());
  }

  @Test
  void justTheNameLeavesAPictureWithoutANameUp() {
    var walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    walk.publish(walk.released(family.pupil()));
    preview(
            walk,
            family.pupil(),
            Map.of("by", "PUPIL", "method", "IN_PERSON", "naming", "FIRST_NAME"))
        .statusCode(200)
        .body("items[0].places[0].takedown", nullValue());
  }

  @Test
  void aWrongOneIsRefusedAsTheWithdrawalWouldBe() {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    preview(walk, family.pupil(), Map.of("by", "nobody", "method", "PHONE")).statusCode(422);
    preview(
            walk,
            family.pupil(),
            Map.of("by", "PUPIL", "method", "PHONE", "receivedOn", "2999-01-01"))
        .statusCode(422);
  }

  @Test
  void theTimelineTellsEverythingButHolds() {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    var form = walk.sayYes(family);
    var office = walk.school.office();
    office.create("/consents/" + form + "/invalidations", Map.of("reason", "Signed by nobody"));
    var stop = office.create("/stops", Map.of("pupil", family.pupil()));
    office.delete("/stops/" + stop);
    walk.school.as("safeguarding").create("/pupils/" + family.pupil() + "/holds", Body.aHold());
    walk.withdraw(family);
    office
        .get("/pupils/" + family.pupil() + "/timeline")
        .body(
            "items.type",
            contains(
                "WITHDRAWN", "STOP_LIFTED", "STOPPED", "INVALIDATED", "FORM", "RESPONSIBILITY"))
        .body("items[0].scope.method", equalTo("PHONE"))
        .body("items[3].reason", equalTo("Signed by nobody"))
        .body("items[3].about", equalTo(form))
        .body("items[4].form.evidenceType", equalTo("application/pdf"))
        .body("items[4].form.answers", equalTo(List.of(Body.answer("NONE", "GIVEN"))));
    office.get("/pupils/" + family.pupil() + "/consents").body("held", equalTo(true));
  }

  @Test
  void stopsThatStandAreListedForThoseWhoMayLiftThem() {
    var walk = new Walk(schools.aSchool());
    var pupil = walk.cleared().pupil();
    var media = walk.released(pupil);
    walk.school.teacher().create("/stops", Map.of("media", media, "note", "Looks wrong"));
    var lifted = walk.school.teacher().create("/stops", Map.of("pupil", pupil));
    walk.school.office().delete("/stops/" + lifted);
    walk.school
        .as("safeguarding")
        .get("/stops")
        .body("items.media", contains(media))
        .body("items[0].note", equalTo("Looks wrong"));
    walk.school.office().get("/stops?pupil=" + pupil).body("items", empty());
    walk.school.office().get("/stops?pupil=none").statusCode(422);
  }
}
