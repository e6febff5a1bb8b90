package school.gatehouse.inspection.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.PictureSamples;

class FaceCounterTest {

  private static final FaceCounter COUNTER = new FaceCounter();

  /** Counted by eye. */
  private static final Map<String, Integer> PHOTOGRAPHS =
      Map.of("2007_007763", 7, "2008_002079", 6, "2008_004176", 7, "2009_004587", 2);

  @AfterAll
  static void close() {
    COUNTER.close();
  }

  private static int faces(BufferedImage picture) {
    return COUNTER.faces(picture).size();
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 130", "1, 3, 80", "2, 4, 55", "4, 8, 40"})
  void drawnPeopleAreCounted(int rows, int inARow, int head) {
    assertThat(faces(drawnOn(landscape(1200, 900), rows, inARow, head))).isEqualTo(rows * inARow);
  }

  @Test
  void aBoxLiesOnTheFace() {
    var face = COUNTER.faces(drawnOn(landscape(800, 600), 1, 1, 130)).get(0);

    assertThat(face.x() + face.width() / 2).isEqualTo(0.5, within(0.03));
    assertThat(face.y() + face.height() / 2).isEqualTo(0.5, within(0.06));
    assertThat(face.width() * 800).isEqualTo(130, within(40.0));
    assertThat(face.score()).isBetween(0.7, 1.0);
  }

  @Test
  void aLargeClassIsCountedByAThirdLook() {
    assertThat(faces(drawnOn(landscape(1500, 1000), 6, 10, 40))).isEqualTo(60);
  }

  @Test
  void photographsAreCountedExactly() throws IOException {
    List<Path> photographs = PictureSamples.faces();
    for (Path photograph : photographs) {
      var name = photograph.getFileName().toString().replace(".jpg", "");
      assertThat(faces(ImageIO.read(photograph.toFile())))
          .as(name)
          .isEqualTo(PHOTOGRAPHS.get(name));
    }
    System.out.println("PHOTOGRAPHS WITH COUNTED FACES: " + photographs.size());
  }

  @Test
  void theSameFacesAreCountedInALargerAndASmallerPicture() {
    var picture = drawnOn(landscape(1200, 900), 2, 3, 90);

    assertThat(faces(picture)).isEqualTo(6);
    assertThat(faces(Scaled.to(picture, 3000))).isEqualTo(6);
    assertThat(faces(Scaled.to(picture, 400))).isEqualTo(6);
  }

  @Test
  void aFaceWithoutColourOrOnGlassIsCountedToo() {
    var grey = new BufferedImage(800, 600, BufferedImage.TYPE_USHORT_GRAY);
    grey.createGraphics().drawImage(drawnOn(landscape(800, 600), 1, 2, 100), 0, 0, null);
    var glass = drawnOn(new BufferedImage(800, 600, BufferedImage.TYPE_INT_ARGB), 1, 2, 100);

    assertThat(faces(grey)).isEqualTo(2);
    assertThat(faces(glass)).isEqualTo(2);
  }

  @Test
  void aPictureUpsideDownIsNotCountedUntilItIsTurned() {
    var picture = drawnOn(landscape(1200, 900), 4, 8, 40);

    assertThat(faces(picture)).isEqualTo(32);
    assertThat(faces(turned(picture, 2))).isLessThan(16);
    assertThat(faces(turned(turned(picture, 2), 2))).isEqualTo(32);
  }

  @Test
  void photographsOnTheirSideAreNotCountedUntilTheyAreTurned() throws IOException {
    for (Path photograph : PictureSamples.faces()) {
      var picture = ImageIO.read(photograph.toFile());
      var name = photograph.getFileName().toString().replace(".jpg", "");
      assertThat(faces(turned(turned(picture, 1), 3))).isEqualTo(PHOTOGRAPHS.get(name));
      if (PHOTOGRAPHS.get(name) > 2) {
        assertThat(faces(turned(picture, 1))).as(name).isLessThan(PHOTOGRAPHS.get(name));
      }
    }
  }

  private static BufferedImage turned(BufferedImage picture, int quarters) {
    boolean onItsSide = quarters % 2 == 1;
    int width = onItsSide ? picture.getHeight() : picture.getWidth();
    int height = onItsSide ? picture.getWidth() : picture.getHeight();
    var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = turned.createGraphics();
    pen.translate(width / 2.0, height / 2.0);
    pen.rotate(quarters * Math.PI / 2);
    pen.translate(picture.getWidth() / -2.0, picture.getHeight() / -2.0);
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return turned;
  }

  @Test
  void whereThereIsNobodyNobodyIsCounted() {
    assertThat(faces(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB))).isZero();
    assertThat(faces(landscape(1200, 900))).isZero();
    assertThat(faces(noise())).isZero();
    assertThat(faces(writing())).isZero();
  }

  private static BufferedImage noise() {
    var random = new Random(1);
    var picture = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 900 * 700; i++) {
      picture.setRGB(i % 900, i / 900, random.nextInt());
    }
    return picture;
  }

  private static BufferedImage writing() {
    var picture = new BufferedImage(900, 700, BufferedImage.TYPE_BYTE_BINARY);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
    for (int line = 1; line < 20; line++) {
      pen.drawString("OO oo 00 () The quick brown fox :-) (o_o) @ & 8", 20, 35 * line);
    }
    pen.dispose();
    return picture;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1x1", "3x2", "4000x1", "1x4000"})
  void evenTheOddestShapeHasAnAnswer(String shape) {
    var sides = List.of(shape.split("x"));
    assertThat(faces(landscape(Integer.parseInt(sides.get(0)), Integer.parseInt(sides.get(1)))))
        .isZero();
  }

  @Test
  void twoThreadsAtOnceGetTheSameAnswer() throws Exception {
    var one = drawnOn(landscape(800, 600), 1, 3, 80);
    var other = drawnOn(landscape(800, 600), 2, 4, 55);
    var alone = List.of(COUNTER.faces(one), COUNTER.faces(other));
    Callable<List<FaceBox>> first = () -> COUNTER.faces(one);
    Callable<List<FaceBox>> second = () -> COUNTER.faces(other);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers = threads.invokeAll(List.of(first, second, first, second));
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(alone.get(i % 2));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whoeverIsInterruptedGetsNoAnswer() {
    var picture = landscape(300, 200);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> COUNTER.faces(picture)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void whatIsClosedCountsNoMore() {
    var counter = new FaceCounter();
    counter.close();
    counter.close();
    assertThatThrownBy(() -> counter.faces(landscape(30, 20)))
        .isInstanceOf(IllegalStateException.class);
  }
}
