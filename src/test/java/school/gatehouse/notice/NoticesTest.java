package school.gatehouse.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static school.gatehouse.testsupport.Body.aChannel;
import static school.gatehouse.testsupport.Body.aNotice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

@GatehouseTest
class NoticesTest {

  @Inject TestSchools schools;
  @Inject Notices notices;
  @Inject SchoolWall wall;
  TestSchools.TestSchool school;
  String website;

  @BeforeEach
  void open() {
    school = schools.aSchool();
    website = school.office().create("/channels", aChannel());
  }

  private Set<UUID> channelsOf(String notice) {
    var id = UUID.fromString(notice);
    return wall.in(school.id(), () -> notices.channels(List.of(id), wall.now().now()).get(id));
  }

  @Test
  void aNoticeNamesChannelsNotYetApprovedAndIsReadBackWhole() {
    var id = school.office().create("/notices", aNotice(website));
    school
        .head()
        .get("/notices/" + id)
        .statusCode(200)
        .body("text", equalTo("We ask for your permission."))
        .body("channels", contains(website))
        .body("permissions[0].namings", contains("NONE", "FIRST_NAME"));
    var cell = new Permission(Category.WEBSITE, Kind.PHOTO, Naming.FIRST_NAME);
    var other = new Permission(Category.WEBSITE, Kind.PHOTO, Naming.FULL_NAME);
    wall.in(
        school.id(),
        () -> {
          assertThat(notices.asks(UUID.fromString(id), cell)).isTrue();
          assertThat(notices.asks(UUID.fromString(id), other)).isFalse();
          return id;
        });
  }

  @Test
  void theSameTitleAndLanguageIsTheNextVersion() {
    var office = school.office();
    office.post("/notices", aNotice(website)).body("version", equalTo(1));
    office.post("/notices", aNotice(website)).body("version", equalTo(2));
    office.post("/notices", aNotice(website).with("language", "pl")).body("version", equalTo(1));
    office.post("/notices", aNotice(website).with("title", "Other")).body("version", equalTo(1));
    office.get("/notices").body("items", hasSize(4));
    schools.aSchool().office().get("/notices").body("items", hasSize(0));
  }

  @Test
  void theDpoRecordsThatAVersionIncludesAnotherChannel() {
    var notice = school.office().create("/notices", aNotice(website));
    var radio = school.office().create("/channels", aChannel().with("name", "Radio"));
    assertThat(channelsOf(notice)).containsExactly(UUID.fromString(website));
    var coverage = Map.of("notices", List.of(notice), "reason", "Named in the annex");
    school.as("dpo").post("/channels/" + radio + "/coverage", coverage).statusCode(201);
    assertThat(channelsOf(notice))
        .containsExactlyInAnyOrder(UUID.fromString(website), UUID.fromString(radio));
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @CsvSource({
      "title, ' '",
      "language, English!",
      "text, ''",
      "channels, ",
      "permissions, ",
      "author, unknown field"
    })
    void aFieldThatCannotBe(String field, String value) {
      school
          .office()
          .post("/notices", aNotice(website).with(field, value))
          .statusCode(422)
          .body("violations[0].field", equalTo(field));
    }

    @Test
    void listsThatAreEmptyDoubleOrUnknown() {
      var bodies =
          List.of(
              aNotice(website).with("channels", List.of()),
              aNotice(website).with("channels", List.of(website, website)),
              aNotice(website).with("channels", List.of(UUID.randomUUID())),
              aNotice(website).with("channels", List.of("no-id")),
              aNotice(website).with("permissions", List.of()),
              aNotice(website).with("permissions", List.of(asked("PHOTO"), asked("PHOTO"))),
              aNotice(website).with("permissions", List.of(asked("PAINTING"))),
              aNotice(website)
                  .with(
                      "permissions",
                      List.of(
                          Map.of("category", "WEBSITE", "kind", "PHOTO", "namings", List.of()))));
      for (var body : bodies) {
        school.office().post("/notices", body).statusCode(422);
      }
      school.office().get("/notices").body("items", hasSize(0));
    }

    private static Map<String, Object> asked(String kind) {
      return Map.of("category", "WEBSITE", "kind", kind, "namings", List.of("NONE"));
    }

    @Test
    void anotherSchoolsChannelInTheWordsOfAnUnknownOne() {
      var foreign = schools.aSchool().office().create("/channels", aChannel());
      var unknown = aNotice(UUID.randomUUID().toString());
      var words =
          school.office().post("/notices", unknown).statusCode(422).extract().body().asString();
      var same = school.office().post("/notices", aNotice(foreign)).statusCode(422).extract();
      assertThat(same.body().asString()).isEqualTo(words);
    }

    @Test
    void anotherSchoolsNotice() {
      var id = school.office().create("/notices", aNotice(website));
      var other = schools.aSchool();
      other.office().get("/notices/" + id).statusCode(404);
      var channel = other.office().create("/channels", aChannel());
      var coverage = Map.of("notices", List.of(id), "reason", "mine");
      other.head().post("/channels/" + channel + "/coverage", coverage).statusCode(422);
      other.head().post("/channels/" + website + "/coverage", coverage).statusCode(404);
      school
          .head()
          .post("/channels/" + website + "/coverage", Map.of("notices", List.of(), "reason", "x"))
          .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teacher", "head", "dpo", "cms", "admin"})
    void whoeverMayNot(String role) {
      school.as(role).post("/notices", aNotice(website)).statusCode(403);
    }
  }
}
