package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.TusClient;
import school.gatehouse.testsupport.Walk;

/** Whoever watches is told what becomes of a file, and no more than they may know. */
@GatehouseTest
class EventsTest {

  @Inject TestSchools schools;

  private record Event(String name, String data) {}

  private static List<Event> events(HttpResponse<Stream<String>> answer) {
    List<Event> events = new ArrayList<>();
    var name = new StringBuilder();
    try (var lines = answer.body()) {
      lines.forEach(
          line -> {
            if (line.startsWith("event:")) {
              name.setLength(0);
              name.append(line.substring(6));
            } else if (line.startsWith("data:")) {
              events.add(new Event(name.toString(), line.substring(5)));
            }
          });
    }
    return events;
  }

  private static HttpResponse<Stream<String>> follow(Client by, String path) {
    return TusClient.follow(new TusClient(by).to("/api/v1" + path));
  }

  @Test
  void aLargeFileIsFollowedToItsVerdictWhichEachReaderHearsAsFarAsTheyMayKnow() throws Exception {
    var walk = new Walk(schools.aSchool());
    var family = walk.family();
    var teacher = walk.school.teacher();
    var upload = new TusClient(teacher).sent(HandInTest.large(1_200_000), 700_000, "a.png");
    var details = walk.details(family.pupil()).with("upload", upload);
    var id = teacher.post("/submissions", details).statusCode(202).extract().<String>path("id");
    var answer = follow(teacher, "/submissions/" + id + "/events");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    var told = events(answer);
    assertThat(told.get(0))
        .isEqualTo(new Event("progress", "{\"received\":1200000,\"size\":1200000}"));
    assertThat(told).contains(new Event("state", "\"DECIDED\""));
    var last = told.get(told.size() - 1);
    assertThat(last.name()).isEqualTo("verdict");
    assertThat(last.data()).isEqualTo(verdicts(teacher, id)).contains("PUPIL_NOT_CLEARED");
    var office = walk.school.office();
    var toOffice = events(follow(office, "/submissions/" + id + "/events"));
    assertThat(toOffice.get(toOffice.size() - 1).data())
        .isEqualTo(verdicts(office, id))
        .contains("NO_CONSENT_ON_RECORD");
  }

  private static String verdicts(Client reader, String id) throws Exception {
    var view = reader.get("/submissions/" + id).extract().asString();
    return new ObjectMapper().readTree(view).get("verdicts").toString();
  }

  @Test
  void anUploadIsFollowedUntilAllHasArrived() throws Exception {
    var school = schools.aSchool();
    var tus = new TusClient(school.teacher());
    var id = tus.begun(10);
    tus.add(id, 0, new byte[4]);
    var answer = follow(school.teacher(), "/uploads/" + id + "/events");
    tus.add(id, 4, new byte[6]);
    assertThat(events(answer))
        .endsWith(new Event("progress", "{\"received\":10,\"size\":10}"))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void anUploadThatIsEndedIsFollowedNoLonger() {
    var school = schools.aSchool();
    var tus = new TusClient(school.teacher());
    var id = tus.begun(10);
    var answer = follow(school.teacher(), "/uploads/" + id + "/events");
    assertThat(tus.end(id).statusCode()).isEqualTo(204);
    assertThat(events(answer)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whoeverMayNotSeeItHearsNothing() {
    var school = schools.aSchool();
    var id = new TusClient(school.teacher()).begun(10);
    var colleague = schools.person(school, Roles.TEACHER);
    assertThat(follow(colleague, "/uploads/" + id + "/events").statusCode()).isEqualTo(404);
    assertThat(follow(school.head(), "/uploads/" + id + "/events").statusCode()).isEqualTo(403);
  }
}
