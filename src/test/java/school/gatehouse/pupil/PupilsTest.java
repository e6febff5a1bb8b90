package school.gatehouse.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static school.gatehouse.testsupport.Body.aPupil;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

@GatehouseTest
class PupilsTest {

  @Inject TestSchools schools;
  TestSchools.TestSchool school;

  @BeforeEach
  void open() {
    school = schools.aSchool();
  }

  @Test
  void theOfficeAddsAPupilAndReadsItBack() {
    var id = school.office().create("/pupils", aPupil().with("knownAs", "Zosia"));
    school
        .office()
        .get("/pupils/" + id)
        .statusCode(200)
        .body("givenName", equalTo("Zofia"))
        .body("knownAs", equalTo("Zosia"))
        .body("dateOfBirth", equalTo("2015-03-04"))
        .body("onRollFrom", equalTo("2020-09-01"))
        .body("onRollUntil", nullValue());
  }

  @Test
  void aTeacherSeesNamesClassAndDateOfBirthOnly() {
    school.office().create("/pupils", aPupil().with("externalId", "MIS-77"));
    Map<String, ?> seen =
        school.teacher().get("/pupils").statusCode(200).extract().path("items[0]");
    assertThat(seen.keySet())
        .isEqualTo(Set.of("id", "givenName", "familyName", "className", "dateOfBirth"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zofia", "ZOFIA mark", "angström", "Angstrom", "Zosia", "lódz", "Łódź"})
  void aSearchMindsNeitherCaseNorAccents(String words) {
    school
        .office()
        .create(
            "/pupils",
            aPupil().with("familyName", "Marker-Ångström Łódź").with("knownAs", "Zosia"));
    school.office().create("/pupils", aPupil().with("givenName", "Percy").with("familyName", "O"));
    school
        .office()
        .request()
        .queryParam("q", words)
        .get("/api/v1/pupils")
        .then()
        .body("items.givenName", contains("Zofia"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "'", "nobody"})
  void aSearchTakesItsSignsLiterally(String words) {
    school.office().create("/pupils", aPupil());
    school
        .office()
        .request()
        .queryParam("q", words)
        .get("/api/v1/pupils")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void aListIsNarrowedToAClass() {
    school.office().create("/pupils", aPupil());
    school.office().create("/pupils", aPupil().with("className", "4 Elm"));
    school.teacher().get("/pupils?class=4 Elm").body("items.className", contains("4 Elm"));
  }

  @Test
  void aListOfMoreThanAPageGoesOnAtItsCursor() {
    IntStream.range(0, 203)
        .forEach(n -> school.office().create("/pupils", aPupil().with("givenName", "Child " + n)));
    var first = school.teacher().get("/pupils").body("items", hasSize(200)).extract();
    var second =
        school.teacher().get("/pupils?cursor=" + first.path("next")).body("items", hasSize(3));
    second.body("next", nullValue());
    List<String> ids = first.path("items.id");
    assertThat(ids).doesNotContainAnyElementsOf(second.extract().<List<String>>path("items.id"));
  }

  @Test
  void aChangeTouchesTheFieldsThatAreSentOnly() {
    var id = school.office().create("/pupils", aPupil().with("knownAs", "Zosia"));
    school
        .office()
        .patch("/pupils/" + id, Map.of("className", "6 Ash", "onRollUntil", "2026-07-31"))
        .statusCode(200)
        .body("className", equalTo("6 Ash"))
        .body("knownAs", equalTo("Zosia"))
        .body("onRollUntil", equalTo("2026-07-31"));
    var away = new HashMap<String, Object>();
    away.put("knownAs", null);
    away.put("onRollUntil", null);
    school
        .office()
        .patch("/pupils/" + id, away)
        .statusCode(200)
        .body("knownAs", nullValue())
        .body("onRollUntil", nullValue());
  }

  @Test
  void theSameKeyGivesTheSamePupil() {
    var first = keyed(aPupil()).statusCode(201).extract().path("id");
    keyed(aPupil()).statusCode(201).body("id", equalTo(first));
    keyed(aPupil().with("givenName", "Other")).statusCode(422);
    school.office().get("/pupils").body("items", hasSize(1));
  }

  private io.restassured.response.ValidatableResponse keyed(Body pupil) {
    return school
        .office()
        .request()
        .header("Idempotency-Key", "one")
        .contentType("application/json")
        .body(pupil)
        .post("/api/v1/pupils")
        .then();
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @CsvSource({
      "yearGroup, 14",
      "yearGroup, 0",
      "yearGroup, r",
      "yearGroup, 05",
      "dateOfBirth, 1989-12-31",
      "dateOfBirth, 2999-01-01",
      "dateOfBirth, 2015-02-30",
      "dateOfBirth, yesterday",
      "onRollUntil, 2020-08-31",
      "onRollFrom, +12345-01-01",
      "className, ' '",
      "surname, unknown field"
    })
    void aFieldThatCannotBe(String field, String value) {
      school
          .office()
          .post("/pupils", aPupil().with(field, value))
          .statusCode(422)
          .body("violations.field", contains(field));
      var id = school.office().create("/pupils", aPupil());
      school
          .office()
          .patch("/pupils/" + id, Map.of(field, value))
          .statusCode(422)
          .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "givenName",
          "familyName",
          "dateOfBirth",
          "yearGroup",
          "className",
          "onRollFrom"
        })
    void aFieldThatIsMissing(String field) {
      school.office().post("/pupils", aPupil().without(field)).statusCode(422);
      var id = school.office().create("/pupils", aPupil());
      var away = new HashMap<String, Object>();
      away.put(field, null);
      school.office().patch("/pupils/" + id, away).statusCode(422);
    }

    @Test
    void aDateOfBirthTomorrow() {
      var tomorrow = Body.today().plusDays(2).toString();
      school.office().post("/pupils", aPupil().with("dateOfBirth", tomorrow)).statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"givenName", "familyName", "knownAs"})
    void aNameTooLongOrWithASignThatNoDatabaseTakes(String field) {
      var longName = "Marker".repeat(2000);
      school
          .office()
          .post("/pupils", aPupil().with(field, longName))
          .statusCode(422)
          .body(not(containsString("Marker")));
      school
          .office()
          .post("/pupils", aPupil().with(field, "Marker\u0000"))
          .statusCode(422)
          .body(not(containsString("Marker")));
    }

    @Test
    void whatIsNotJson() {
      school
          .office()
          .post("/pupils", "{\"givenName\": \"Marker\", ")
          .statusCode(400)
          .contentType("application/problem+json")
          .body(not(containsString("Marker")));
    }

    @Test
    void whoeverMayNot() {
      var id = school.office().create("/pupils", aPupil());
      for (String role : List.of("teacher", "head", "dpo", "auditor", "editor", "admin", "cms")) {
        school.as(role).post("/pupils", aPupil()).statusCode(403);
        school.as(role).patch("/pupils/" + id, Map.of("className", "1")).statusCode(403);
        school.as(role).get("/pupils/" + id).statusCode(403);
      }
      school.cms().get("/pupils").statusCode(403);
      new Client("none").post("/pupils", aPupil()).statusCode(401);
      io.restassured.RestAssured.get("/api/v1/pupils")
          .then()
          .statusCode(401)
          .body("type", notNullValue());
    }

    @Test
    void anotherSchoolsPupilAsIfThereWereNone() {
      var id = schools.aSchool().office().create("/pupils", aPupil());
      for (Object address : List.of(id, UUID.randomUUID(), "no-id")) {
        school.office().get("/pupils/" + address).statusCode(404);
        school.office().patch("/pupils/" + address, Map.of("className", "1")).statusCode(404);
      }
      school.office().get("/pupils").body("items", hasSize(0));
      school.office().get("/pupils?cursor=" + id).statusCode(422);
    }
  }
}
