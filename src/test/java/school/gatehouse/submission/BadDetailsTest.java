package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Rows;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** What is said about a file: what makes sense is judged, what does not is refused whole. */
@GatehouseTest
class BadDetailsTest {

  @Inject TestSchools schools;
  @Inject Rows rows;

  private Walk walk;
  private String pupil;

  @BeforeEach
  void aClearedPupil() {
    walk = new Walk(schools.aSchool());
    pupil = walk.cleared().pupil();
    walk.school.teacher();
  }

  @Test
  void nobodyDeclaredIsDenied() {
    judged("DENY", "PEOPLE_NOT_DECLARED", good().without("people"));
    judged("DENY", "PEOPLE_NOT_DECLARED", good().with("people", null));
    judged("DENY", "PEOPLE_NOT_DECLARED", people(Map.of()));
  }

  @Test
  void aPersonalDeviceNeedsARecordedPermission() {
    judged("DENY", "PERSONAL_DEVICE", good().with("device", Map.of("kind", "PERSONAL")));
    var own = Body.aDevicePermission(walk.school.teacher());
    assertThat(verdict(send(under(permission(own))))).isEqualTo("ALLOW");
  }

  @Test
  void aPersonalDeviceOfSomebodyElseOrOfNobodyIsNotPermitted() {
    var other = Body.aDevicePermission(walk.school.office());
    judged("DENY", "PERSONAL_DEVICE", under(permission(other)));
    var nobodys = permission(Body.aDevicePermission());
    judged("DENY", "PERSONAL_DEVICE", under(nobodys));
    var holder = Map.of("account", walk.school.teacher().account());
    var path = "/device-permissions/" + nobodys + "/holder";
    walk.school.head().put(path, holder).statusCode(204);
    assertThat(verdict(send(under(nobodys)))).isEqualTo("ALLOW");
    walk.school.head().put(path, holder).statusCode(409);
  }

  private Body under(String permission) {
    return good().with("device", Map.of("kind", "PERSONAL", "permission", permission));
  }

  private String permission(Body wanted) {
    return walk.school.head().create("/device-permissions", wanted);
  }

  @Test
  void someoneElsesWorkNeedsALicence() {
    var noLicence = Map.of("ownWork", false, "licence", " ");
    judged("DENY", "COPYRIGHT_UNCLEAR", good().with("source", Map.of("ownWork", false)));
    judged("DENY", "COPYRIGHT_UNCLEAR", good().with("source", noLicence));
  }

  @Test
  void aFullNameNeverGoesWithAPicture() {
    judged("DENY", "FULL_NAME_WITH_IMAGE", good().with("naming", "FULL_NAME"));
  }

  @Test
  void notSureWhoIsForSomebodyWhoKnows() {
    judged("REVIEW", "NOT_SURE_WHO", people(Map.of("notSure", true)));
  }

  @Test
  void severalPlacesAreAnsweredEachForItself() {
    var other = walk.school.office().create("/channels", Body.aChannel());
    var sent = send(good().with("channels", List.of(walk.website, other)));
    assertThat(sent.getList("verdicts")).hasSize(2);
    assertThat(sent.getString("verdicts.find { it.channel == '" + walk.website + "' }.verdict"))
        .isEqualTo("ALLOW");
    assertThat(sent.getList("verdicts.find { it.channel == '" + other + "' }.reasons.code"))
        .contains("CHANNEL_NOT_APPROVED");
  }

  @Nested
  class Refused {

    @TestFactory
    List<DynamicTest> whatCannotBeAccepted() {
      return bad().entrySet().stream()
          .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> refuses(each.getValue())))
          .toList();
    }

    @Test
    void aPermissionForADayThatIsOver() {
      walk.school
          .head()
          .post("/device-permissions", Body.aDevicePermission().with("until", "2020-01-01"))
          .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "not json", "{\"title\": }"})
    void whatIsNoJson(String details) {
      var before = rows.of(walk.school.id());
      Walk.upload(walk.school.teacher(), Walk.aPicture(), "picture.png", details).statusCode(400);
      assertThat(rows.of(walk.school.id())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"text\""})
    void whatIsJsonButNoDetails(String details) {
      Walk.upload(walk.school.teacher(), Walk.aPicture(), "picture.png", details).statusCode(422);
    }

    private void refuses(Body details) {
      var before = rows.of(walk.school.id());
      var said =
          Walk.submitAs(walk.school.teacher(), Walk.aPicture(), details)
              .statusCode(422)
              .contentType("application/problem+json")
              .extract()
              .jsonPath();
      assertThat(said.getList("violations")).isNotEmpty();
      assertThat(rows.of(walk.school.id())).isEqualTo(before);
    }
  }

  private Map<String, Body> bad() {
    Map<String, Body> bad = new LinkedHashMap<>();
    badPeople(bad);
    bad.put("unknown place", good().with("channels", List.of(UUID.randomUUID())));
    bad.put("no place", good().with("channels", List.of()));
    bad.put("places left out", good().without("channels"));
    bad.put("null for a place", good().with("channels", nothing()));
    bad.put("unknown field", good().with("approved", true));
    bad.put("no title", good().without("title"));
    bad.put("blank title", good().with("title", "  "));
    bad.put("endless title", good().with("title", "t".repeat(10_000)));
    bad.put("title with a NUL", good().with("title", "a\0b"));
    bad.put("no device", good().without("device"));
    bad.put("unknown device", good().with("device", Map.of("kind", "DRONE")));
    bad.put(
        "unknown permission",
        good().with("device", Map.of("kind", "PERSONAL", "permission", UUID.randomUUID())));
    bad.put("no source", good().without("source"));
    bad.put("source without ownWork", good().with("source", Map.of()));
    bad.put("unknown naming", good().with("naming", "NICKNAME"));
    return bad;
  }

  private void badPeople(Map<String, Body> bad) {
    var one = List.of(Map.of("pupil", pupil, "role", "SHOWN"));
    var staff = List.of(Map.of("kind", "STAFF", "count", 1));
    bad.put("unknown pupil", walk.details(UUID.randomUUID().toString()));
    bad.put("a pupil that is no id", walk.details("somebody"));
    bad.put("unknown role", people(Map.of("pupils", List.of(Map.of("pupil", pupil, "role", "X")))));
    bad.put("no role", people(Map.of("pupils", List.of(Map.of("pupil", pupil)))));
    bad.put("null for a pupil", people(Map.of("pupils", nothing())));
    bad.put("nobody with pupils", people(Map.of("pupils", one, "nobodyIdentifiable", true)));
    bad.put("nobody with others", people(Map.of("others", staff, "nobodyIdentifiable", true)));
    bad.put("nobody but not sure", people(Map.of("notSure", true, "nobodyIdentifiable", true)));
    bad.put(
        "no count of others",
        people(Map.of("others", List.of(Map.of("kind", "STAFF", "count", 0)))));
    bad.put("null for others", people(Map.of("others", nothing())));
    bad.put("unknown field inside", people(Map.of("pupils", one, "consented", true)));
  }

  private static List<Object> nothing() {
    return Collections.singletonList(null);
  }

  private Body good() {
    return walk.details(pupil);
  }

  private Body people(Map<String, ?> people) {
    return good().with("people", people);
  }

  private void judged(String verdict, String code, Body details) {
    var sent = send(details);
    assertThat(verdict(sent)).isEqualTo(verdict);
    assertThat(sent.getList("verdicts[0].reasons.code")).contains(code);
    assertThat(walk.verdict(sent.getString("media.id"))).isNotEqualTo("ALLOW");
    walk.content(sent.getString("media.id")).statusCode(404);
  }

  private JsonPath send(Body details) {
    return walk.submit(Walk.aPicture(), details);
  }

  private static String verdict(JsonPath sent) {
    return sent.getString("verdicts[0].verdict");
  }
}
