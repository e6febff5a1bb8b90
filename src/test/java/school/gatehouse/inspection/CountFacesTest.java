package school.gatehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.PictureCanvas;

class CountFacesTest {

  @TempDir Path folder;

  private final CountFaces count = new CountFaces(0.03, Duration.ofSeconds(20));

  @AfterEach
  void close() {
    count.close();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "picture", ""), bytes);
  }

  private Path file(BufferedImage picture) throws IOException {
    return file(PictureCanvas.encoded(picture, "jpg", false));
  }

  @Test
  void facesOfAFileAreCountedByTheirSize() throws IOException {
    var large = drawnOn(landscape(1200, 900), 1, 3, 80);

    assertThat(count.of(file(large), 1)).contains(new Faces(3, 0));
    var school = new CountFaces(0.2, Duration.ofSeconds(20));
    assertThat(school.of(file(large), 1)).contains(new Faces(0, 3));
    school.close();
  }

  @Test
  void aPictureOfManyPixelsIsReadInSteps() throws IOException {
    assertThat(count.of(file(drawnOn(landscape(3600, 2400), 1, 3, 240)), 1))
        .contains(new Faces(3, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPictureIsTurnedUprightFirst(int orientation) throws IOException {
    var picture = drawnOn(landscape(1200, 900), 4, 8, 40);
    var stored = UprightPicture.upright(picture, back(orientation));

    var faces = count.of(file(stored), orientation).orElseThrow();
    assertThat(faces.large() + faces.small()).isEqualTo(32);
  }

  /** A quarter turn is undone by the other one; everything else by itself. */
  private static int back(int orientation) {
    return orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
  }

  @Test
  void turnsAreThoseOfExif() {
    var stored = new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 6; i++) {
      stored.setRGB(i % 2, i / 2, i + 1);
    }
    // the rows that are seen, of 1 2 | 3 4 | 5 6
    var seen =
        Map.of(
            1, "1 2 3 4 5 6",
            2, "2 1 4 3 6 5",
            3, "6 5 4 3 2 1",
            4, "5 6 3 4 1 2",
            5, "1 3 5 2 4 6",
            6, "5 3 1 6 4 2",
            7, "6 4 2 5 3 1",
            8, "2 4 6 1 3 5");
    seen.forEach((turn, rows) -> assertThat(rows(stored, turn)).as("%d", turn).isEqualTo(rows));
  }

  private static String rows(BufferedImage stored, int orientation) {
    var upright = UprightPicture.upright(stored, orientation);
    assertThat(upright.getWidth()).isEqualTo(orientation >= 5 ? 3 : 2);
    int[] pixels =
        upright.getRGB(0, 0, upright.getWidth(), upright.getHeight(), null, 0, upright.getWidth());
    return Arrays.stream(pixels)
        .mapToObj(pixel -> String.valueOf(pixel & 0xffffff))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatCannotBeDecodedIsNotCounted() throws IOException {
    byte[] sound = PictureCanvas.encoded(landscape(300, 200), "png", false);

    assertThat(count.of(file("no picture".getBytes(StandardCharsets.US_ASCII)), 1)).isEmpty();
    assertThat(count.of(file(Arrays.copyOf(sound, 60)), 1)).isEmpty();
    assertThat(count.of(folder.resolve("missing"), 1)).isEmpty();
    assertThat(count.of(file(sound), 1)).as("the next is counted").isPresent();
  }

  @Test
  void whatTakesTooLongIsNotCountedAndHoldsNobodyUp() throws IOException {
    var picture = file(drawnOn(landscape(3600, 2400), 1, 3, 240));
    var hasty = new CountFaces(0.03, Duration.ofNanos(1));
    for (int i = 0; i < 4; i++) {
      assertThat(hasty.of(picture, 1)).isEmpty();
    }
  }
}
