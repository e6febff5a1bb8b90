package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** What moves or sounds needs the permission for films, whatever its sender calls it. */
@GatehouseTest
class FilmsTest {

  @Inject TestSchools schools;

  private Walk walk;

  @BeforeEach
  void aSchool() {
    walk = new Walk(schools.aSchool());
  }

  @Test
  void aPermissionForPhotographsCoversNoFilmAndNoSound() {
    var pupil = walk.cleared().pupil();
    assertThat(verdict(walk.submit(Walk.aPicture(), walk.details(pupil)))).isEqualTo("ALLOW");
    for (String role : List.of("SHOWN", "HEARD")) {
      var sent = walk.submit(sound(), details(pupil, role));
      assertThat(sent.getString("state")).isEqualTo("DECIDED");
      assertThat(sent.getString("media.mediaType")).isEqualTo("audio/wav");
      assertThat(sent.getString("media.kind")).isEqualTo("VIDEO");
      assertThat(verdict(sent)).isEqualTo("DENY");
    }
  }

  @Test
  void whoIsInItCanBeSaidAnewAndItStaysAFilm() {
    var pupil = walk.cleared().pupil();
    var sent = walk.submit(sound(), details(pupil, "AUTHOR"));
    var people = Map.of("pupils", List.of(Map.of("pupil", pupil, "role", "SHOWN")));
    var fixed =
        walk.school
            .teacher()
            .request()
            .contentType("application/json")
            .body(people)
            .put("/api/v1/submissions/" + sent.getString("id") + "/people")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(fixed.getString("media.kind")).isEqualTo("VIDEO");
    assertThat(verdict(fixed)).isEqualTo("DENY");
  }

  private Body details(String pupil, String role) {
    return walk.details(pupil)
        .with("people", Map.of("pupils", List.of(Map.of("pupil", pupil, "role", role))));
  }

  private static String verdict(JsonPath sent) {
    return sent.getString("verdicts[0].verdict");
  }

  /** A twentieth of a second of a tone. */
  private static byte[] sound() {
    ByteBuffer wav = ByteBuffer.allocate(444).order(ByteOrder.LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(436).put(ascii("WAVE")).put(ascii("fmt ")).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
    wav.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(400);
    while (wav.hasRemaining()) {
      wav.put((byte) (128 + 50 * Math.sin(wav.position() / 3.0)));
    }
    return wav.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
