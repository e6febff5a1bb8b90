package school.gatehouse.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.audit.Pseudonyms;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** The trail does not tell auditors or the data protection officer which child is held. */
@GatehouseTest
class HoldsInTrailTest {

  @Inject TestSchools schools;
  @Inject Pseudonyms pseudonyms;

  private Walk walk;
  private String pupil;

  @BeforeEach
  void aHeldPupilWithALivePicture() {
    walk = new Walk(schools.aSchool());
    pupil = walk.cleared().pupil();
    walk.publish(walk.released(pupil));
    var lead = walk.school.as(Roles.SAFEGUARDING);
    lead.create("/pupils/" + pupil + "/holds", Body.aHold());
    lead.get("/pupils/" + pupil + "/holds").statusCode(200);
  }

  @Test
  void whoFollowsThePupilReadsOfNoHoldAndOfNothingThatItTookDown() {
    for (var role : new String[] {Roles.AUDITOR, Roles.DPO}) {
      assertThat(Trail.readBy(walk, role).about(pupil).actions())
          .contains("consent.recorded")
          .doesNotContain("hold.set", "holds.read", "takedown.opened", "release.revoked");
    }
    var csv = walk.school.as(Roles.DPO).get("/audit/exports/csv?about=" + pupil);
    assertThat(csv.extract().asString()).contains("consent.recorded").doesNotContain("hold");
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.AUDITOR));
      visit.open("/trail?search=1&about=" + pupil);
      assertThat(visit.find("tbody").innerText()).contains("A form was").doesNotContain("hold");
    }
  }

  @Test
  void anEntryOfAHoldNamesNobodyInAnyForm() {
    var digest = pseudonyms.of(UUID.fromString(pupil));
    for (var path : new String[] {"/audit", "/audit/exports/csv", "/audit/exports/json"}) {
      var told = walk.school.as(Roles.AUDITOR).get(path).extract().asString();
      var lines = told.replace("{\"id\":", "\n{\"id\":").lines().toList();
      assertThat(lines.stream().filter(line -> line.contains("hold.set")))
          .as(path)
          .hasSize(1)
          .noneMatch(line -> line.contains(digest) || line.contains(pupil));
      assertThat(lines.stream().filter(line -> line.contains("holds.read")))
          .hasSize(1)
          .noneMatch(line -> line.contains(digest));
    }
  }

  @Test
  void neitherTheChangeNorTheFingerprintGivesThePupilAway() throws NoSuchAlgorithmException {
    var trail = Trail.readBy(walk, Roles.AUDITOR);
    var entry = trail.entries().filter(it -> it.at("/action").asText().equals("hold.set"));
    var held = entry.findFirst().orElseThrow();
    assertThat(held.has("change")).isFalse();
    assertThat(held.at("/entry/withheld").asText()).isEqualTo("person, change");
    assertThat(held.at("/intact").asBoolean()).isTrue();
    assertThat(held.at("/sha256").asText()).isEqualTo(sha256(held.path("entry").toString()));
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.AUDITOR)).open("/trail?search=1");
      assertThat(visit.text()).contains("Of whom a hold or restriction is, only");
    }
  }

  @Test
  void whoMayKnowReadsItAll() {
    Client both = schools.person(walk.school, Roles.SAFEGUARDING, Roles.AUDITOR);
    assertThat(new Trail(both, "?about=" + pupil).actions())
        .contains("hold.set", "holds.read", "takedown.opened", "release.revoked");
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
