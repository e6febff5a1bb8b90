package school.gatehouse.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Lines;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** A marker is posted wherever a person's words can go, and must not come out of the wrong end. */
@GatehouseTest
class LogsTest {

  private static final String MARKER = "Qzxmarkerchild";

  @Inject TestSchools schools;
  @Inject ProblemMappers mappers;
  @Inject ObjectMapper json;

  private final Lines lines = new Lines();
  private final List<String> errors = new ArrayList<>();
  private Walk walk;
  private String pupil;
  private Client office;

  @BeforeEach
  void listen() {
    lines.listen();
    walk = new Walk(schools.aSchool());
    office = walk.school.office();
    pupil =
        office.create("/pupils", Body.aPupil().with("givenName", MARKER).with("knownAs", MARKER));
  }

  @AfterEach
  void stopListening() {
    lines.stop();
  }

  @Test
  void theTestWouldHearIt() {
    org.jboss.logging.Logger.getLogger("school.gatehouse.anything").info("about " + MARKER);
    assertThat(lines.heard()).anyMatch(line -> line.contains(MARKER));
  }

  @Test
  void aChildsNameIsNeitherLoggedNorRepeatedNorCounted() {
    walkWithAMarkerEverywhere();
    failWithAMarkerEverywhere();
    assertThat(errors).hasSizeGreaterThan(30).noneMatch(body -> body.contains(MARKER));
    assertThat(lines.heard()).noneMatch(line -> line.contains(MARKER));
    assertThat(given().get("/q/metrics").asString()).contains("http_server").doesNotContain(MARKER);
  }

  @Test
  void whatWentWrongInsideIsAnsweredWithItsNumberOnly() throws Exception {
    var cause = new IllegalArgumentException("value " + MARKER);
    try (var answer = mappers.anything(new IllegalStateException(MARKER, cause))) {
      assertThat(answer.getStatus()).isEqualTo(500);
      assertThat(answer.getMediaType().toString()).isEqualTo("application/problem+json");
      var body = json.readTree(json.writeValueAsString(answer.getEntity()));
      assertThat(body.fieldNames())
          .toIterable()
          .containsExactlyInAnyOrder("type", "title", "status", "incident");
      assertThat(body.toString()).doesNotContain(MARKER, "Exception", "school.gatehouse");
      var incident = body.get("incident").asText();
      assertThat(lines.heard())
          .anyMatch(line -> line.contains(incident) && line.contains("LogsTest"))
          .noneMatch(line -> line.contains(MARKER));
    }
  }

  private void walkWithAMarkerEverywhere() {
    var guardian =
        office.create(
            "/pupils/" + pupil + "/guardians",
            Body.aGuardian().with("name", MARKER).with("email", MARKER + "@example.org"));
    var family = new Walk.Family(pupil, guardian);
    walk.sayYes(family);
    var details = walk.details(pupil).with("title", MARKER).with("caption", MARKER);
    var sent = walk.submitNamed(Walk.aPicture(), MARKER + ".png", details).extract().jsonPath();
    var media = sent.getString("media.id");
    assertThat(sent.getString("verdicts[0].verdict")).isEqualTo("REVIEW");
    var review = Map.of("channel", walk.website, "outcome", "APPROVE", "reason", MARKER);
    walk.school
        .head()
        .post("/submissions/" + sent.getString("id") + "/reviews", review)
        .statusCode(201);
    office.post(
        "/publish-checks",
        Map.of(
            "items",
            List.of(Map.of("media", MARKER, "channel", MARKER, "url", MARKER, "caption", MARKER))));
    office.get("/pupils?q=" + MARKER + "&class=" + MARKER).statusCode(200);
    walk.publish(media);
    office.post("/stops", Map.of("pupil", pupil, "note", MARKER)).statusCode(201);
    walk.school
        .head()
        .post("/pupils/" + pupil + "/holds", Body.aHold().with("reason", MARKER))
        .statusCode(201);
    var task = walk.withdraw(family);
    assertThat(task.getString("id")).isNotNull();
    walk.content(media).statusCode(404);
  }

  private void failWithAMarkerEverywhere() {
    failingBodies();
    failingAddresses();
    failingFiles();
    var name = MARKER + UUID.randomUUID();
    var person = Map.of("username", name, "password", MARKER + MARKER, "roles", List.of("teacher"));
    var admin = walk.school.as("admin");
    admin.post("/accounts", person).statusCode(201);
    note(admin.request().contentType("application/json").body(person).post("/api/v1/accounts"));
    for (int time = 0; time < 12; time++) {
      note(
          given()
              .contentType("application/json")
              .body(Map.of("username", name, "password", MARKER))
              .post("/api/v1/tokens"));
    }
    note(given().auth().oauth2(MARKER).get("/api/v1/pupils"));
  }

  private void failingBodies() {
    for (var field : Body.aPupil().keySet()) {
      post("/pupils", Body.aPupil().with("givenName", MARKER).with(field, List.of(MARKER)));
      post("/pupils", Body.aPupil().with(field, MARKER + "\0"));
      post("/pupils", Body.aPupil().with(field, MARKER.repeat(50)));
    }
    post("/pupils", "{\"givenName\": \"" + MARKER + "\", ");
    post("/pupils", MARKER);
    post("/pupils/" + pupil + "/guardians", Body.aGuardian().with("email", MARKER));
    post("/pupils/" + pupil + "/guardians", Body.aGuardian().with("authority", MARKER));
    post("/pupils/" + pupil + "/withdrawals", Map.of("by", MARKER, "method", "PHONE"));
    post("/pupils/" + pupil + "/consents", Map.of("guardian", MARKER, "signedOn", MARKER));
    post("/stops", Map.of("pupil", MARKER, "note", MARKER));
    post("/publications", Map.of("media", MARKER, "channel", MARKER, "publishedAt", MARKER));
  }

  private void failingAddresses() {
    for (var path :
        List.of(
            "/pupils/" + MARKER,
            "/pupils/" + pupil + "/" + MARKER,
            "/" + MARKER,
            "/pupils?cursor=" + MARKER,
            "/takedowns?since=" + MARKER,
            "/submissions?cursor=" + MARKER,
            "/pupils/" + pupil + "/consents?at=" + MARKER)) {
      note(office.request().get("/api/v1" + path));
    }
    note(office.request().delete("/api/v1/pupils/" + MARKER));
    note(office.request().contentType("text/" + MARKER).body(MARKER).post("/api/v1/pupils"));
    note(
        office
            .request()
            .header("Idempotency-Key", MARKER.repeat(30))
            .contentType("application/json")
            .body(Body.aPupil())
            .post("/api/v1/pupils"));
  }

  private void failingFiles() {
    var teacher = walk.school.teacher();
    for (var details :
        List.of(MARKER, "{\"title\": \"" + MARKER, "{\"naming\": \"" + MARKER + "\"}")) {
      note(Walk.upload(teacher, Walk.aPicture(), MARKER + ".png", details).extract().response());
    }
    Walk.upload(teacher, MARKER.getBytes(java.nio.charset.StandardCharsets.UTF_8), MARKER, "{}");
    note(
        office
            .request()
            .multiPart("file", MARKER + ".pdf", new byte[] {1})
            .multiPart("kind", MARKER)
            .post("/api/v1/evidence"));
  }

  private void post(String path, Object body) {
    note(office.request().contentType("application/json").body(body).post("/api/v1" + path));
  }

  private void note(Response answer) {
    if (answer.statusCode() >= 400) {
      assertThat(answer.statusCode()).isLessThan(500);
      errors.add(answer.asString() + answer.headers());
    }
  }
}
