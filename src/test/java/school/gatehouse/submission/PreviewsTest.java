package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureSamples;
import school.gatehouse.testsupport.PictureWords;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** People look at a small copy: upright, and without anything that was beside the picture. */
@GatehouseTest
class PreviewsTest {

  @Inject TestSchools schools;

  private Walk walk;

  @BeforeEach
  void aSchool() {
    walk = new Walk(schools.aSchool());
  }

  private String sent(byte[] file) {
    var details = walk.details().with("people", Map.of("notSure", true));
    return walk.submit(file, details).getString("id");
  }

  private byte[] preview(String submission, int size) {
    return walk.school
        .teacher()
        .get("/submissions/" + submission + "/preview?size=" + size)
        .statusCode(200)
        .contentType("image/jpeg")
        .header("Cache-Control", "no-store")
        .extract()
        .asByteArray();
  }

  private static BufferedImage picture(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  @Test
  void aPictureTakenOnItsSideStandsUpright() throws IOException {
    var upright = picture(preview(sent(PictureJpeg.aTalkativeJpeg(6).bytes()), 320));
    assertThat(upright.getWidth()).isEqualTo(44);
    assertThat(upright.getHeight()).isEqualTo(60);
  }

  @Test
  void soDoesOneThatIsNoJpeg() throws IOException {
    var png = picture(preview(sent(Walk.aPicture()), 1280));
    assertThat(png.getWidth()).isEqualTo(48);
  }

  @Test
  void nothingThatTheFileSaidIsInIt() {
    var jpeg = preview(sent(PictureJpeg.aTalkativeJpeg(1).bytes()), 320);
    assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
        .doesNotContain(PictureWords.OWNER, PictureWords.PERSON, PictureWords.SERIAL, "Exif");
  }

  @Test
  void realPhotographsAreMadeSmallerAndKeepTheirShape() throws IOException {
    for (Path file : PictureSamples.photographs()) {
      var submission =
          walk.submit(
              Files.readAllBytes(file), walk.details().with("people", Map.of("notSure", true)));
      if ("REFUSED_FILE".equals(submission.getString("state"))) {
        continue;
      }
      var small = picture(preview(submission.getString("id"), 320));
      assertThat(Math.max(small.getWidth(), small.getHeight()))
          .as(file + "")
          .isLessThanOrEqualTo(320);
      if (file.toString().contains("portrait")) {
        assertThat(small.getHeight()).isGreaterThan(small.getWidth());
      }
    }
  }

  @Test
  void whoDecidesCanOpenTheCleanedFileItself() {
    var sent =
        walk.submit(PictureJpeg.aTalkativeJpeg(6).bytes(), walk.details(walk.family().pupil()));
    var path = "/submissions/" + sent.getString("id") + "/copy";
    var copy = walk.school.head().get(path).statusCode(200);
    copy.header("Content-Disposition", "attachment").header("X-Content-Type-Options", "nosniff");
    assertThat(copy.extract().asByteArray()).hasSize(sent.getInt("media.cleaned.bytes"));
    walk.school.cms().get(path).statusCode(403);
    schools.aSchool().teacher().get(path).statusCode(404);
  }

  @Nested
  class Refused {

    @Test
    void whereThereIsNoCleanedCopyThereIsNothingToSee() {
      var refused = sent("BM is no picture here".getBytes(StandardCharsets.UTF_8));
      walk.school.teacher().get("/submissions/" + refused + "/preview").statusCode(404);
    }

    @Test
    void anotherTeacherSeesNothing() {
      var item = sent(Walk.aPicture());
      schools
          .person(walk.school, Roles.TEACHER)
          .get("/submissions/" + item + "/preview")
          .statusCode(404);
    }

    @Test
    void anySizeButTheTwo() {
      var item = sent(Walk.aPicture());
      for (String size : new String[] {"0", "99999", "big"}) {
        walk.school.teacher().get("/submissions/" + item + "/preview?size=" + size).statusCode(422);
      }
    }
  }
}
