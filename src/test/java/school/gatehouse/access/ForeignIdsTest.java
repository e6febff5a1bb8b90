package school.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Papers;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** In a body another school's id is as unknown as one that nobody has: the same words. */
@GatehouseTest
class ForeignIdsTest {

  @Inject TestSchools schools;

  private Walk mine;
  private Walk theirs;
  private Walk.Family family;
  private Walk.Family foreign;

  @BeforeEach
  void twoSchools() {
    mine = new Walk(schools.aSchool());
    theirs = new Walk(schools.aSchool());
    family = mine.cleared();
    foreign = theirs.cleared();
  }

  /** A request that names one id, and what the other school has of that sort. */
  private record Naming(String theirs, Function<String, ValidatableResponse> request) {}

  @Test
  void aPublishCheckAnswersTheSameForAForeignAndAnUnknownItem() {
    var cms = mine.school.cms();
    var media = theirs.released(foreign.pupil());
    var about = Walk.checkAs(cms, Map.of("media", media, "channel", mine.website));
    var unknown = Walk.checkAs(cms, Map.of("media", UUID.randomUUID(), "channel", mine.website));
    var there = Walk.checkAs(cms, Map.of("media", media, "channel", theirs.website));
    assertThat(about.getList("answers"))
        .isEqualTo(unknown.getList("answers"))
        .isEqualTo(there.getList("answers"));
    assertThat(about.getString("answers[0].reasons[0].code")).isEqualTo("UNKNOWN_MEDIA");
  }

  @Nested
  class Refused {

    @TestFactory
    List<DynamicTest> everyFieldThatHoldsAnId() {
      return all().entrySet().stream()
          .map(
              each -> DynamicTest.dynamicTest(each.getKey(), () -> refusesTheSame(each.getValue())))
          .toList();
    }

    private void refusesTheSame(Naming naming) {
      var unknown = naming.request().apply(UUID.randomUUID().toString());
      var known = naming.request().apply(naming.theirs());
      assertThat(unknown.extract().statusCode()).isEqualTo(422);
      assertThat(known.extract().statusCode()).isEqualTo(422);
      assertThat(known.extract().asString()).isEqualTo(unknown.extract().asString());
      assertThat(known.extract().jsonPath().getString("violations[0].message"))
          .isEqualTo("is not known");
    }
  }

  private Map<String, Naming> all() {
    Map<String, Naming> all = new LinkedHashMap<>();
    var paper = Papers.aPaper(theirs.school);
    var media = theirs.released(foreign.pupil());
    submissions(all, paper);
    families(all, paper, media);
    places(all, media);
    return all;
  }

  private void submissions(Map<String, Naming> all, String paper) {
    all.put(
        "channels of a submission",
        submitting(theirs.website, (d, id) -> d.with("channels", List.of(id))));
    all.put(
        "pupils of a submission",
        submitting(foreign.pupil(), (d, id) -> d.with("people", shown(id))));
    all.put(
        "evidence of others in a submission",
        submitting(
            paper,
            (d, id) ->
                d.with(
                    "people",
                    Map.of(
                        "others",
                        List.of(Map.of("kind", "VISITING_CHILD", "count", 1, "evidence", id))))));
    var permission =
        theirs.school.head().create("/device-permissions", Map.of("holder", "x", "reason", "y"));
    all.put(
        "device permission of a submission",
        submitting(
            permission, (d, id) -> d.with("device", Map.of("kind", "PERSONAL", "permission", id))));
    all.put(
        "account of a device permission",
        posting(
            mine.school.head(),
            "/device-permissions",
            theirs.school.teacher().account(),
            id -> Body.aDevicePermission().with("account", id)));
    var sent =
        mine.submit(Walk.aPicture(), mine.details(family.pupil()).with("namesVisible", true))
            .getString("id");
    all.put(
        "pupils of a correction",
        new Naming(
            foreign.pupil(),
            id -> mine.school.office().put("/submissions/" + sent + "/people", shown(id))));
    all.put(
        "channel of a review",
        posting(
            mine.school.head(),
            "/submissions/" + sent + "/reviews",
            theirs.website,
            id -> Map.of("channel", id, "outcome", "APPROVE", "reason", "looked at")));
  }

  private void families(Map<String, Naming> all, String paper, String media) {
    var office = mine.school.office();
    var pupil = "/pupils/" + family.pupil();
    all.put(
        "guardian of a form",
        posting(
            office,
            pupil + "/consents",
            foreign.guardian(),
            id -> mine.form(family).with("guardian", id)));
    all.put(
        "notice of a form",
        posting(
            office,
            pupil + "/consents",
            theirs.notice,
            id -> mine.form(family).with("notice", id)));
    all.put(
        "evidence of a form",
        posting(office, pupil + "/consents", paper, id -> mine.form(family).with("evidence", id)));
    all.put(
        "evidence of a guardian",
        posting(office, pupil + "/guardians", paper, id -> Body.aGuardian().with("evidence", id)));
    all.put(
        "evidence of a hold",
        posting(
            mine.school.head(), pupil + "/holds", paper, id -> Body.aHold().with("evidence", id)));
    for (var no : List.of("/withdrawals", "/objections")) {
      var path = pupil + no;
      all.put("guardian of " + no, posting(office, path, foreign.guardian(), id -> aNo(id)));
      all.put(
          "channels of " + no,
          posting(office, path, theirs.website, id -> aNo("PUPIL").with("channels", List.of(id))));
      all.put(
          "media of " + no,
          posting(office, path, media, id -> aNo("PUPIL").with("media", List.of(id))));
    }
    all.put(
        "pupil of a stop",
        posting(mine.school.teacher(), "/stops", foreign.pupil(), id -> Map.of("pupil", id)));
    all.put(
        "media of a stop",
        posting(mine.school.teacher(), "/stops", media, id -> Map.of("media", id)));
  }

  private void places(Map<String, Naming> all, String media) {
    var own = mine.released(family.pupil());
    all.put(
        "media of a publication",
        posting(
            mine.school.cms(),
            "/publications",
            media,
            id -> Map.of("media", id, "channel", mine.website)));
    all.put(
        "channel of a publication",
        posting(
            mine.school.cms(),
            "/publications",
            theirs.website,
            id -> Map.of("media", own, "channel", id)));
    all.put(
        "channels of a notice",
        posting(mine.school.office(), "/notices", theirs.website, id -> Body.aNotice(id)));
    all.put(
        "notices of a coverage",
        posting(
            mine.school.head(),
            "/channels/" + mine.website + "/coverage",
            theirs.notice,
            id -> Map.of("notices", List.of(id), "reason", "the same")));
    all.put(
        "channels of a client",
        posting(
            mine.school.as("admin"),
            "/clients",
            theirs.website,
            id ->
                Map.of(
                    "clientId",
                    "cms-" + UUID.randomUUID(),
                    "clientSecret",
                    "a secret of some length",
                    "channels",
                    List.of(id))));
  }

  private Naming submitting(
      String foreignId, java.util.function.BiFunction<Body, String, Body> change) {
    return new Naming(
        foreignId,
        id ->
            Walk.submitAs(
                mine.school.teacher(),
                Walk.aPicture(),
                change.apply(mine.details(family.pupil()), id)));
  }

  private static Naming posting(
      Client by, String path, String foreignId, Function<String, Object> body) {
    return new Naming(foreignId, id -> by.post(path, body.apply(id)));
  }

  private static Map<String, Object> shown(String pupil) {
    return Map.of("pupils", List.of(Map.of("pupil", pupil, "role", "SHOWN")));
  }

  private static Body aNo(String by) {
    return new Body().with("by", by).with("method", "PHONE");
  }
}
