package school.gatehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.PictureSamples;

/** A picture is known again after what people do to it before they send it once more. */
class LikenessTest {

  private static final int ALIKE = 8;

  /** Soft blobs, as photographs have them. */
  private static BufferedImage scene(long seed) {
    var random = new Random(seed);
    var picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    var canvas = picture.createGraphics();
    for (int i = 0; i < 60; i++) {
      canvas.setColor(new Color(random.nextInt(0x1000000)));
      canvas.fillOval(
          random.nextInt(600) - 100, random.nextInt(400) - 100, 60 + random.nextInt(240), 200);
    }
    canvas.dispose();
    return picture;
  }

  private static int apart(BufferedImage one, BufferedImage other) {
    return Long.bitCount(Likeness.of(one) ^ Likeness.of(other));
  }

  private static BufferedImage covered(BufferedImage picture) {
    var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
    var canvas = copy.createGraphics();
    canvas.drawImage(picture, 0, 0, null);
    canvas.setColor(Color.BLACK);
    canvas.fillRect(picture.getWidth() / 3, picture.getHeight() / 4, 60, 70);
    canvas.dispose();
    return copy;
  }

  private static BufferedImage smaller(BufferedImage picture) {
    var copy = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    var canvas = copy.createGraphics();
    canvas.drawImage(picture.getScaledInstance(300, 200, java.awt.Image.SCALE_SMOOTH), 0, 0, null);
    canvas.dispose();
    return copy;
  }

  @Test
  void coveringAHeadMakingItSmallerOrSavingItAgainChangesFewBits() throws IOException {
    for (long seed = 0; seed < 30; seed++) {
      var scene = scene(seed);
      var again =
          ImageIO.read(new ByteArrayInputStream(PictureCanvas.encoded(scene, "jpg", false)));

      assertThat(apart(scene, covered(scene))).as("covered %d", seed).isLessThanOrEqualTo(ALIKE);
      assertThat(apart(scene, smaller(scene))).as("smaller %d", seed).isLessThanOrEqualTo(ALIKE);
      assertThat(apart(scene, again)).as("saved again %d", seed).isLessThanOrEqualTo(ALIKE);
    }
  }

  @Test
  void otherPicturesAreFarApart() {
    for (long one = 0; one < 30; one++) {
      for (long other = 0; other < one; other++) {
        assertThat(apart(scene(one), scene(other))).isGreaterThan(ALIKE);
      }
    }
  }

  @Test
  void realPhotographsAreFarApartToo() throws IOException {
    List<Path> photographs = PictureSamples.faces();
    if (photographs.isEmpty()) {
      System.out.println("No sample photographs here: only drawn ones were compared.");
    }
    for (Path one : photographs) {
      for (Path other : photographs) {
        if (!one.equals(other)) {
          assertThat(apart(ImageIO.read(one.toFile()), ImageIO.read(other.toFile())))
              .isGreaterThan(ALIKE);
        }
      }
    }
  }

  @Test
  void aTinyPictureIsNoProblem() {
    assertThat(Likeness.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))).isZero();
  }
}
