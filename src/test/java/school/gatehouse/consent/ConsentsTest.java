package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static school.gatehouse.testsupport.Body.aChannel;
import static school.gatehouse.testsupport.Body.aForm;
import static school.gatehouse.testsupport.Body.aNotice;
import static school.gatehouse.testsupport.Body.aPupil;
import static school.gatehouse.testsupport.Body.answer;
import static school.gatehouse.testsupport.Body.today;
import static school.gatehouse.testsupport.Papers.aPaper;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.channel.Naming;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.school.SchoolSettings;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Statements;
import school.gatehouse.testsupport.TestSchools;

@GatehouseTest
class ConsentsTest {

  private static final SchoolSettings ASKING_A_SECOND_PERSON =
      new SchoolSettings(
          ZoneId.of("Europe/London"),
          Set.of(ResponsibilityBasis.values()),
          false,
          null,
          false,
          true,
          null,
          false);

  @Inject TestSchools schools;
  @Inject Consents consents;
  @Inject Changes changes;
  @Inject SchoolWall wall;
  TestSchools.TestSchool school;
  String website;
  String notice;
  String pupil;
  String mother;
  String path;

  @BeforeEach
  void open() {
    open(TestSchools.settings());
  }

  private void open(SchoolSettings settings) {
    school = schools.aSchool(settings);
    website = school.office().create("/channels", aChannel());
    notice = school.office().create("/notices", aNotice(website));
    pupil = school.office().create("/pupils", aPupil());
    mother = aGuardian("SIGNED_DECLARATION", "YES");
    path = "/pupils/" + pupil + "/consents";
  }

  private String aGuardian(String basis, String state) {
    return school
        .office()
        .create(
            "/pupils/" + pupil + "/guardians",
            Body.aGuardian()
                .with("parentalResponsibility", Map.of("state", state, "basis", basis)));
  }

  private Body aFormWithPaper() {
    return aForm(mother, notice).with("evidence", aPaper(school));
  }

  private ValidatableResponse history() {
    return school.office().get(path).statusCode(200);
  }

  private void assertState(String state) {
    history().body("items[0].state", equalTo(state));
  }

  private Instant key(Body form) {
    return Instant.parse(
        school.office().post(path, form).statusCode(201).extract().path("effectiveAt"));
  }

  private UUID sayNo(Person by, NoScope scope) {
    var office = Caller.ofJob(school.id());
    var child = UUID.fromString(pupil);
    return changes
        .make(
            school.id(),
            Scope.pupil(child),
            now -> {
              var no = new Consents.NewNo(NoKind.WITHDRAWN, by, "PHONE", today(), scope);
              var id = consents.recordNo(office, child, no);
              assertThat(consents.facts(List.of(child), now).get(child).noes())
                  .anyMatch(own -> own.recorded().version() == Long.MAX_VALUE);
              changes.announce(CoverLoss.ofPupil(child));
              return id;
            })
        .value();
  }

  @Test
  void aSignedFormWithItsPaperPermitsWhereItsNoticeSays() {
    var id = school.office().create(path, aFormWithPaper());
    history()
        .body("items", hasSize(2))
        .body("items[0].naming", equalTo("NONE"))
        .body("items[0].state", equalTo("GIVEN"))
        .body("items[0].channels", contains(website))
        .body("items[0].events.id", contains(id))
        .body("items[0].events[0].type", equalTo("GIVEN"))
        .body("items[0].events[0].by", equalTo(mother))
        .body("items[0].events[0].counts", equalTo(true))
        .body("items[1].naming", equalTo("FIRST_NAME"))
        .body("items[1].state", equalTo("UNKNOWN"))
        .body("items[1].events", empty())
        .body(not(containsString("Marker")));
  }

  @Test
  void nothingSaidIsUnknown() {
    assertState("UNKNOWN");
  }

  @Test
  void aFormWithoutPaperIsStoredAndPermitsNothing() {
    school.office().create(path, aForm(mother, notice));
    history()
        .body("items[0].state", equalTo("EVIDENCE_MISSING"))
        .body("items[0].events[0].evidence", nullValue());
  }

  @ParameterizedTest
  @CsvSource({"NO, MIS", "NOT_RECORDED, MIS"})
  void aFormOfSomebodyWhoMayNotGiveIsStoredAndPermitsNothing(String state, String basis) {
    var other = aGuardian(basis, state);
    school.office().create(path, aFormWithPaper().with("guardian", other));
    assertState("NOT_COVERED");
  }

  @Test
  void aRefusalAndABlankOnANewerFormEndAnOlderYes() {
    key(aFormWithPaper());
    key(
        aFormWithPaper()
            .with("answers", List.of(answer("NONE", "BLANK")))
            .with("signedOn", day(5)));
    assertThat(history().extract().<String>path("items[0].state")).isNotEqualTo("GIVEN");
    key(aFormWithPaper().with("signedOn", day(4)));
    assertState("GIVEN");
    key(
        aForm(mother, notice)
            .with("answers", List.of(answer("NONE", "REFUSED")))
            .with("signedOn", day(20)));
    assertState("REFUSED");
  }

  private static String day(int ago) {
    return today().minusDays(ago).toString();
  }

  @Test
  void aYesKeyedLateAfterANoIsHistory() {
    key(aFormWithPaper().with("signedOn", day(1)));
    sayNo(Person.guardian(UUID.fromString(mother)), NoScope.EVERYTHING);
    assertState("WITHDRAWN");
    key(aFormWithPaper().with("signedOn", day(3)));
    history()
        .body("items[0].state", equalTo("WITHDRAWN"))
        .body("items[0].events.type", contains("GIVEN", "WITHDRAWN", "GIVEN"));
  }

  @Test
  void whatStoodAtAnInstantIsToldFromWhatWasRecordedByThen() {
    var before = Instant.now().minusSeconds(1);
    var given = key(aFormWithPaper());
    var id =
        sayNo(
            Person.UNKNOWN,
            new NoScope(
                Set.of(),
                Set.of(),
                Set.of(UUID.fromString(website)),
                Set.of(),
                Optional.of(Naming.FIRST_NAME)));
    sayNo(Person.PUPIL, NoScope.EVERYTHING);
    at(before).body("items[0].state", equalTo("UNKNOWN")).body("items[0].events", empty());
    at(given).body("items[0].state", equalTo("GIVEN")).body("items[0].events", hasSize(1));
    history()
        .body("items[0].state", equalTo("PUPIL_REFUSED"))
        .body("items[0].events.by", contains(mother, "PUPIL"))
        .body("items[1].events.id[0]", equalTo(id.toString()))
        .body("items[1].events[0].receivedOn", equalTo(today().toString()));
  }

  private ValidatableResponse at(Instant instant) {
    return school.office().get(path + "?at=" + instant).statusCode(200);
  }

  @Test
  void aFormThatNeverWasValidPermitsNothingFromThenOn() {
    var given = key(aFormWithPaper());
    var id = history().extract().<String>path("items[0].events[0].id");
    school
        .office()
        .post("/consents/" + id + "/invalidations", Map.of("reason", "Signed by a sister"))
        .statusCode(201);
    assertState("INVALIDATED");
    at(given)
        .body("items[0].state", equalTo("GIVEN"))
        .body("items[0].events[0].invalidatedAt", nullValue());
    school
        .office()
        .post("/consents/" + id + "/invalidations", Map.of("reason", "Again"))
        .statusCode(409);
  }

  @Test
  void whereTheSchoolAsksForItASecondPersonComparesTheForm() {
    open(ASKING_A_SECOND_PERSON);
    var id = school.office().create(path, aFormWithPaper());
    assertState("EVIDENCE_UNVERIFIED");
    school.office().post("/consents/" + id + "/verifications", "").statusCode(403);
    var second = schools.person(school, "office");
    second.post("/consents/" + id + "/verifications", "").statusCode(201);
    assertState("GIVEN");
    second.post("/consents/" + id + "/verifications", "").statusCode(409);
  }

  @Test
  void aChannelIncludedLaterIsCoveredFromThenOn() {
    var radio = school.office().create("/channels", aChannel().with("name", "Radio"));
    var given = key(aFormWithPaper());
    school
        .head()
        .post(
            "/channels/" + radio + "/coverage",
            Map.of("notices", List.of(notice), "reason", "Annex"))
        .statusCode(201);
    at(given).body("items[0].channels", contains(website));
    history().body("items[0].channels", hasSize(2));
  }

  @Test
  void thePupilsOwnFormIsKeyedWithoutAGuardian() {
    key(aFormWithPaper().without("guardian").with("by", "PUPIL"));
    history().body("items[0].events.by", contains("PUPIL"));
  }

  @Test
  void factsOfManyPupilsTakeAsManyStatementsAsThoseOfOne() {
    key(aFormWithPaper());
    var one = UUID.fromString(pupil);
    assertThat(statementsFor(List.of(one)))
        .isEqualTo(statementsFor(List.of(one, UUID.randomUUID(), UUID.randomUUID())))
        .isBetween(1, 7);
  }

  private int statementsFor(List<UUID> ids) {
    return Statements.of(() -> wall.in(school.id(), () -> consents.facts(ids, Instant.now())));
  }

  @Test
  void theSameKeyRecordsOnce() {
    var form = aFormWithPaper();
    var first = keyed(form).statusCode(201).extract().body().asString();
    assertThat(keyed(form).statusCode(201).extract().body().asString()).isEqualTo(first);
    history().body("items[0].events", hasSize(1));
  }

  private ValidatableResponse keyed(Body form) {
    return school
        .office()
        .request()
        .header("Idempotency-Key", "one")
        .contentType("application/json")
        .body(form)
        .post("/api/v1" + path)
        .then();
  }

  @Nested
  class Refused {

    private void refuse(Body form, String field) {
      school
          .office()
          .post(path, form)
          .statusCode(422)
          .body("violations[0].field", equalTo(field))
          .body(not(containsString("Marker")));
      history().body("items[0].events", empty());
    }

    @ParameterizedTest
    @CsvSource({
      "guardian, ",
      "guardian, Marker",
      "guardian, 8c2f3f0e-58c4-4dd5-a5a5-111111111111",
      "by, UNKNOWN",
      "notice, ",
      "notice, 8c2f3f0e-58c4-4dd5-a5a5-111111111111",
      "evidence, 8c2f3f0e-58c4-4dd5-a5a5-111111111111",
      "signedOn, ",
      "signedOn, 2999-01-01",
      "signedOn, 31.12.2025",
      "publishUntil, 2001-01-01",
      "keepUntil, 2001-01-01",
      "signature, unknown field"
    })
    void aFieldThatCannotBe(String field, String value) {
      refuse(aForm(mother, notice).with(field, value), field);
    }

    @Test
    void aFormOfTomorrow() {
      refuse(aForm(mother, notice).with("signedOn", today().plusDays(1).toString()), "signedOn");
    }

    @Test
    void aGuardianAndThePupilAtOnce() {
      refuse(aForm(mother, notice).with("by", "PUPIL"), "guardian");
    }

    @Test
    void daysThatEndBeforeTheyBegin() {
      var later = today().plusDays(30).toString();
      var sooner = today().plusDays(20).toString();
      var form = aForm(mother, notice);
      refuse(Body.of(form).with("validFrom", later).with("publishUntil", sooner), "publishUntil");
      refuse(Body.of(form).with("publishUntil", later).with("keepUntil", sooner), "keepUntil");
      refuse(Body.of(form).with("validFrom", later).with("keepUntil", sooner), "keepUntil");
    }

    @Test
    void answersThatAreNoneDoubleOrNotAskedFor() {
      var form = aForm(mother, notice);
      refuse(Body.of(form).with("answers", List.of()), "answers");
      refuse(Body.of(form).without("answers"), "answers");
      refuse(
          Body.of(form)
              .with("answers", List.of(answer("NONE", "GIVEN"), answer("NONE", "REFUSED"))),
          "answers");
      refuse(Body.of(form).with("answers", List.of(answer("FULL_NAME", "GIVEN"))), "answers");
      refuse(
          Body.of(form).with("answers", List.of(answer("NONE", "PERHAPS"))), "answers.[0].answer");
    }

    @Test
    void theGuardianOfAnotherPupil() {
      var sibling = school.office().create("/pupils", aPupil());
      var father = school.office().create("/pupils/" + sibling + "/guardians", Body.aGuardian());
      refuse(aForm(father, notice), "guardian");
    }

    @Test
    void whatBelongsToAnotherSchool() {
      var other = schools.aSchool();
      var channel = other.office().create("/channels", aChannel());
      var foreign = other.office().create("/notices", aNotice(channel));
      refuse(aForm(mother, foreign), "notice");
      refuse(aForm(mother, notice).with("evidence", aPaper(other)), "evidence");
      other.office().post(path, aForm(mother, notice)).statusCode(404);
      other.office().get(path).statusCode(404);
      var id = school.office().create(path, aForm(mother, notice));
      for (String event : List.of("invalidations", "verifications")) {
        other
            .office()
            .post("/consents/" + id + "/" + event, event.startsWith("i") ? REASON : "")
            .statusCode(404);
      }
    }

    private static final Map<String, String> REASON = Map.of("reason", "Because");

    @Test
    void anInstantThatIsNone() {
      school.office().get(path + "?at=yesterday").statusCode(422);
      school.office().get(path + "?at=+999999999-12-31T00:00:00Z").statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teacher", "head", "safeguarding", "dpo", "auditor", "cms", "admin"})
    void whoeverMayNot(String role) {
      school.as(role).post(path, aForm(mother, notice)).statusCode(403);
      school.as(role).get(path).statusCode(403).body("items", nullValue());
      school
          .as(role)
          .post("/consents/" + UUID.randomUUID() + "/invalidations", REASON)
          .statusCode(403);
    }

    @Test
    void whoeverIsNobodyAndWhatIsNotJson() {
      new Client("none").post(path, aForm(mother, notice)).statusCode(401);
      school
          .office()
          .post(path, "{\"answers\": Marker")
          .statusCode(400)
          .body(not(containsString("Marker")));
    }
  }
}
