package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PicturePng;
import school.gatehouse.testsupport.PictureWords;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** A website gets a picture that it can show as it is, and only while it may show it. */
@GatehouseTest
class WebRenditionTest {

  @Inject TestSchools schools;

  private Walk walk;
  private Walk.Family family;

  @BeforeEach
  void aPupilWhoMayBeShown() {
    walk = new Walk(schools.aSchool());
    family = walk.cleared();
  }

  @Test
  void standsUprightAndCarriesNothing() throws IOException {
    byte[] web = web(released(PictureJpeg.aTalkativeJpeg(6).bytes()), "image/jpeg");
    var before = picture(PictureJpeg.aTalkativeJpeg(6).bytes());
    assertThat(picture(web).getWidth()).isEqualTo(before.getHeight());
    assertThat(picture(web).getHeight()).isEqualTo(before.getWidth());
    assertThat(new String(web, StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif")
        .doesNotContain(PictureWords.ALL);
  }

  @Test
  void isNoLargerThanScreensShow() throws IOException {
    var large = PictureCanvas.drawn(3000, 500, BufferedImage.TYPE_INT_RGB);
    byte[] web = web(released(PictureCanvas.encoded(large, "jpeg", false)), "image/jpeg");
    assertThat(picture(web).getWidth()).isEqualTo(2048);
  }

  @Test
  void staysTransparentWhereThePictureIs() throws IOException {
    var glass = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
    glass.setRGB(3, 4, 0xFF336699);
    byte[] web = web(released(PicturePng.of(glass).bytes()), "image/png");
    assertThat(picture(web).getRGB(0, 0)).isZero();
    assertThat(picture(web).getRGB(3, 4)).isEqualTo(0xFF336699);
  }

  @Test
  void isGoneWithThePermission() {
    var media = released(PictureJpeg.aTalkativeJpeg(6).bytes());
    web(media, "image/jpeg");
    walk.withdraw(family);
    walk.school.cms().get(path(media)).statusCode(404);
  }

  @Test
  void existsInNoOtherForm() {
    var media = released(PictureJpeg.aJpeg().bytes());
    walk.school.cms().get("/media/" + media + "/content?rendition=print").statusCode(422);
  }

  private String released(byte[] picture) {
    return walk.submit(picture, walk.details(family.pupil())).getString("media.id");
  }

  private byte[] web(String media, String mediaType) {
    return walk.school
        .cms()
        .get(path(media))
        .statusCode(200)
        .contentType(mediaType)
        .header("Cache-Control", "no-store")
        .extract()
        .asByteArray();
  }

  private static String path(String media) {
    return "/media/" + media + "/content?rendition=web";
  }

  private static BufferedImage picture(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}
