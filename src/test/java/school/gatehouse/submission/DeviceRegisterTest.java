package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureSamples;
import school.gatehouse.testsupport.PictureWords;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** What a file says of its camera is held against the school's register, whatever its kind. */
@GatehouseTest
class DeviceRegisterTest {

  @Inject TestSchools schools;

  private Walk walk;
  private Body nobody;

  @BeforeEach
  void aSchoolWithOneCamera() {
    walk = new Walk(schools.aSchool());
    register("Canon", "Ixus");
    nobody = walk.details().with("people", Map.of("nobodyIdentifiable", true));
  }

  private void register(String make, String model) {
    walk.school.office().create("/devices", Map.of("make", make, "model", model));
  }

  private JsonPath submit(byte[] file) {
    return walk.submit(file, nobody);
  }

  private static List<String> codes(JsonPath sent) {
    return sent.getList("verdicts[0].reasons.code");
  }

  @Test
  void aCameraThatIsNoneOfTheSchoolsIsANo() {
    assertThat(codes(submit(PictureJpeg.aTalkativeJpeg(1).bytes()))).contains("PERSONAL_DEVICE");
  }

  @Test
  void aRegisteredOneAndAFileThatSaysNothingAreFine() {
    register("Marker Ltd", PictureWords.MODEL);

    assertThat(codes(submit(PictureJpeg.aTalkativeJpeg(1).bytes())))
        .doesNotContain("PERSONAL_DEVICE");
    assertThat(codes(submit(Walk.aPicture()))).doesNotContain("PERSONAL_DEVICE");
  }

  @Test
  void aCopyHasTheCameraOfThePictureThatItWasMadeOf() {
    var sent = submit(PictureJpeg.aTalkativeJpeg(1).bytes());
    var edit =
        new Body()
            .with("crop", Body.area(0, 0, 0.5, 1))
            .with("people", Map.of("nobodyIdentifiable", true));

    var copy =
        walk.school
            .teacher()
            .post("/submissions/" + sent.getString("id") + "/edits", edit)
            .statusCode(201)
            .extract()
            .jsonPath();

    assertThat(codes(copy)).contains("PERSONAL_DEVICE");
  }

  @Test
  void filmsAndPhonePicturesSayTheirCameraToo() throws IOException {
    var files =
        Stream.of("iphone.heic", "picture.avif", "clip-gps.mov")
            .flatMap(name -> PictureSamples.media(name).stream())
            .toList();
    for (Path file : files) {
      assertThat(codes(submit(Files.readAllBytes(file))))
          .as(file.getFileName().toString())
          .contains("PERSONAL_DEVICE");
    }
  }
}
