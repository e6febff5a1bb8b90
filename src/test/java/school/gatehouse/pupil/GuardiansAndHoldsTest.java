package school.gatehouse.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static school.gatehouse.testsupport.Body.aGuardian;
import static school.gatehouse.testsupport.Body.aHold;
import static school.gatehouse.testsupport.Body.aPupil;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Statements;
import school.gatehouse.testsupport.TestSchools;

@GatehouseTest
class GuardiansAndHoldsTest {

  @Inject TestSchools schools;
  @Inject Pupils pupils;
  @Inject SchoolWall wall;
  @Inject Changes changes;
  TestSchools.TestSchool school;
  UUID pupil;
  String guardians;
  String holds;

  @BeforeEach
  void open() {
    school = schools.aSchool();
    pupil = UUID.fromString(school.office().create("/pupils", aPupil()));
    guardians = "/pupils/" + pupil + "/guardians";
    holds = "/pupils/" + pupil + "/holds";
  }

  private Client safeguarding() {
    return school.as("safeguarding");
  }

  private PupilFacts facts() {
    return wall.in(school.id(), () -> pupils.facts(List.of(pupil), wall.now().now()).get(pupil));
  }

  @Test
  void aGuardianIsAddedWithWhatIsKnownOfTheirResponsibility() {
    var id = school.office().create(guardians, aGuardian().with("email", "h@example.org"));
    school
        .office()
        .get(guardians)
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].email", equalTo("h@example.org"))
        .body("items[0].parentalResponsibility.basis", equalTo("SIGNED_DECLARATION"));
    var known = facts().guardians().get(0);
    assertThat(known.paper()).isFalse();
    assertThat(known.statements()).hasSize(1);
    assertThat(known.statements().get(0).recorded().version()).isPositive();
  }

  @Test
  void aNewStatementIsAppendedAndTheOldOneStays() {
    var id = school.office().create(guardians, aGuardian());
    school
        .office()
        .patch(guardians + "/" + id, Map.of("name", "Helena New"))
        .statusCode(200)
        .body("statements", hasSize(1));
    school
        .office()
        .patch(
            guardians + "/" + id,
            Map.of("parentalResponsibility", Map.of("state", "NO", "basis", "COURT_ORDER")))
        .statusCode(200)
        .body("name", equalTo("Helena New"))
        .body("parentalResponsibility.state", equalTo("NO"))
        .body("statements.state", contains("YES", "NO"));
    assertThat(facts().guardians().get(0).statements())
        .extracting(ResponsibilityStatement::state)
        .containsExactly(ResponsibilityState.YES, ResponsibilityState.NO);
  }

  @Test
  void aHoldCountsUntilANamedPersonEndsItAndItsRowStays() {
    var id = safeguarding().create(holds, aHold().with("until", "2999-01-01"));
    school.head().get(holds).body("items.id", contains(id)).body("items[0].ended", equalTo(false));
    assertThat(facts().holds().get(0).ended()).isEmpty();
    school.head().delete(holds + "/" + id).statusCode(204);
    school.head().delete(holds + "/" + id).statusCode(204);
    safeguarding().get(holds).body("items.id", contains(id)).body("items[0].ended", equalTo(true));
    assertThat(facts().holds().get(0).ended()).isPresent();
  }

  @Test
  void aRestrictionMayEndByItselfAndMayBeginLater() {
    safeguarding()
        .post(
            holds,
            aHold()
                .with("kind", "RESTRICTION")
                .with("from", "2998-01-01")
                .with("until", "2999-01-01")
                .with("endsByItself", true))
        .statusCode(201)
        .body("endsByItself", equalTo(true));
  }

  @Test
  void aStopCountsAtOnceAndUntilItIsLifted() {
    var by = Caller.ofJob(school.id());
    var stop =
        changes
            .make(
                school.id(),
                Scope.pupil(pupil),
                now -> {
                  var id = pupils.stop(by, pupil, Optional.of("note"));
                  var own = pupils.facts(List.of(pupil), now).get(pupil).stops().get(0);
                  assertThat(own.recorded().version()).isEqualTo(Long.MAX_VALUE);
                  assertThat(own.recorded().at()).isEqualTo(now);
                  return id;
                })
            .value();
    assertThat(facts().stops().get(0).lifted()).isEmpty();
    assertThat(lift(by, stop)).isTrue();
    assertThat(facts().stops().get(0).lifted()).isPresent();
    assertThat(lift(by, UUID.randomUUID())).isFalse();
  }

  private boolean lift(Caller by, UUID stop) {
    return changes.make(by.school(), Scope.pupil(pupil), now -> pupils.liftStop(by, stop)).value();
  }

  @Test
  void factsOfManyPupilsTakeAsManyStatementsAsThoseOfOne() {
    school.office().create(guardians, aGuardian());
    var other = UUID.fromString(school.office().create("/pupils", aPupil()));
    assertThat(statementsFor(List.of(pupil)))
        .isEqualTo(statementsFor(List.of(pupil, other, UUID.randomUUID())))
        .isBetween(1, 8);
  }

  private int statementsFor(List<UUID> ids) {
    return Statements.of(() -> wall.in(school.id(), () -> pupils.facts(ids, Instant.now())));
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @CsvSource({
      "name, ''",
      "relationship, ' '",
      "email, not an address",
      "authority, FRIEND",
      "authority, ",
      "parentalResponsibility, ",
      "evidence, 8c2f3f0e-58c4-4dd5-a5a5-111111111111",
      "evidence, no-id",
      "phone, unknown field"
    })
    void aGuardiansFieldThatCannotBe(String field, String value) {
      school.office().post(guardians, aGuardian().with(field, value)).statusCode(422);
      var id = school.office().create(guardians, aGuardian());
      school.office().patch(guardians + "/" + id, new Body().with(field, value)).statusCode(422);
      assertThat(facts().guardians()).hasSize(1);
    }

    @Test
    void aStatementThatEndsBeforeItBegins() {
      var said =
          Map.of("state", "YES", "basis", "MIS", "from", "2025-02-01", "until", "2025-01-31");
      school
          .office()
          .post(guardians, aGuardian().with("parentalResponsibility", said))
          .statusCode(422)
          .body("violations.field", contains("parentalResponsibility.until"));
      school
          .office()
          .post(guardians, aGuardian().with("parentalResponsibility", Map.of("state", "MAYBE")))
          .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
      "kind, STOP",
      "kind, ",
      "reason, ' '",
      "from, ",
      "until, 2000-01-01",
      "endsByItself, true",
      "endsByItself, maybe",
      "evidence, 8c2f3f0e-58c4-4dd5-a5a5-111111111111",
      "colour, red"
    })
    void aHoldsFieldThatCannotBe(String field, String value) {
      safeguarding()
          .post(holds, aHold().with(field, value))
          .statusCode(422)
          .body(not(containsString("Marker")));
      assertThat(facts().holds()).isEmpty();
    }

    @Test
    void aReasonOfABook() {
      safeguarding().post(holds, aHold().with("reason", "m".repeat(2001))).statusCode(422);
      safeguarding().post(holds, aHold().with("reason", "m".repeat(2000))).statusCode(201);
    }

    @Test
    void aRestrictionThatEndsByItselfOnNoDay() {
      safeguarding()
          .post(holds, aHold().with("kind", "RESTRICTION").with("endsByItself", true))
          .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teacher", "head", "safeguarding", "dpo", "cms", "deputy"})
    void whoeverMayNotSeeGuardians(String role) {
      school.as(role).get(guardians).statusCode(403);
      school.as(role).post(guardians, aGuardian()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "teacher", "dpo", "auditor", "cms", "deputy", "admin"})
    void whoeverMayNotSeeHolds(String role) {
      var id = safeguarding().create(holds, aHold());
      school.as(role).get(holds).statusCode(403).body("items", nullValue());
      school.as(role).post(holds, aHold()).statusCode(403);
      school.as(role).delete(holds + "/" + id).statusCode(403);
    }

    @Test
    void anotherSchoolsPupilGuardianAndHold() {
      var guardian = school.office().create(guardians, aGuardian());
      var hold = safeguarding().create(holds, aHold());
      var other = schools.aSchool();
      other.office().get(guardians).statusCode(404);
      other.office().post(guardians, aGuardian()).statusCode(404);
      other.office().patch(guardians + "/" + guardian, Map.of("name", "X")).statusCode(404);
      other.head().get(holds).statusCode(404);
      other.head().post(holds, aHold()).statusCode(404);
      other.head().delete(holds + "/" + hold).statusCode(404);
      assertThat(facts().holds().get(0).ended()).isEmpty();
    }

    @Test
    void theGuardianOfAnotherPupil() {
      var guardian = school.office().create(guardians, aGuardian());
      var sibling = school.office().create("/pupils", aPupil());
      school
          .office()
          .patch("/pupils/" + sibling + "/guardians/" + guardian, Map.of("name", "X"))
          .statusCode(404);
      school.head().delete("/pupils/" + sibling + "/holds/" + guardian).statusCode(404);
    }
  }
}
