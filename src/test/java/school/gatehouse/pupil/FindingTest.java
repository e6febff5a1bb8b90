package school.gatehouse.pupil;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

/** Nobody takes one child for another. */
@GatehouseTest
class FindingTest {

  @Inject TestSchools schools;

  @Test
  void twinsAndSiblingsAreHintedAt() {
    var school = schools.aSchool();
    var zofia = school.office().create("/pupils", Body.aPupil());
    var adam = school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    var ewa =
        school
            .office()
            .create(
                "/pupils",
                Body.aPupil().with("familyName", "Other").with("dateOfBirth", "2012-01-01"));
    for (String pupil : new String[] {zofia, ewa}) {
      school.office().create("/pupils/" + pupil + "/guardians", Body.aGuardian());
    }
    school
        .office()
        .get("/pupils/" + zofia + "/relatives")
        .body("items.id", containsInAnyOrder(adam, ewa))
        .body("items.relation", containsInAnyOrder("TWIN", "SIBLING"));
    school
        .office()
        .get("/pupils/" + zofia)
        .body("twinHere", equalTo(true))
        .body("siblingHere", equalTo(true));
    school.office().get("/pupils?q=Adam").body("items[0].siblingHere", equalTo(false));
    school
        .teacher()
        .get("/related-pupils?id=" + adam + "&id=" + ewa + "&id=" + UUID.randomUUID())
        .body("items", hasSize(2))
        .body("items.find { it.pupil == '" + adam + "' }.twin", equalTo(true))
        .body("items.find { it.pupil == '" + ewa + "' }.twin", equalTo(false))
        .body("items.find { it.pupil == '" + ewa + "' }.sibling", equalTo(true));
  }

  @Test
  void somePupilsAreAskedForByTheirIds() {
    var school = schools.aSchool();
    var first = school.office().create("/pupils", Body.aPupil());
    school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    var asked = "/pupils?id=" + first + "&id=" + UUID.randomUUID();
    school.teacher().get(asked).body("items.id", contains(first));
    schools.aSchool().teacher().get(asked).body("items", empty());
  }

  @Test
  void childrenInTheCareOfOneAuthorityAreNoSiblings() {
    var school = schools.aSchool();
    var authority =
        Body.aGuardian()
            .with("authority", "LOCAL_AUTHORITY")
            .with("parentalResponsibility", Map.of("state", "NOT_RECORDED"));
    var first = school.office().create("/pupils", Body.aPupil());
    var other = school.office().create("/pupils", Body.aPupil().with("familyName", "Other"));
    for (String pupil : new String[] {first, other}) {
      school.office().create("/pupils/" + pupil + "/guardians", authority);
    }
    school.office().get("/pupils/" + first + "/relatives").body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marker", "Zof Marker", "Zofia", "%25 %25", ""})
  void whoDoesNotKnowTheNameFindsNobody(String typed) {
    var school = schools.aSchool();
    school.office().create("/pupils", Body.aPupil());
    school.as("admin").get("/pupils/called?name=" + typed).body("items", empty());
  }

  @Test
  void whoKnowsTheNameFindsTheChild() {
    var school = schools.aSchool();
    school.office().create("/pupils", Body.aPupil().with("familyName", "Márker-Øst"));
    school
        .as("editor")
        .get("/pupils/called?name=marker-ost zofia")
        .body("items", hasSize(1))
        .body("items[0].className", equalTo("5 Oak"));
  }
}
