package school.gatehouse.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.PictureGif;

/** What is taken out of a picture is not in it any more, whichever way up it is stored. */
class EditingTest {

  private static final Area LEFT_TOP = new Area(0, 0, 0.5, 0.5);

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void aTarget() {
    target = folder.resolve("edited");
  }

  /** Red green above blue white, as it is stored. */
  private static BufferedImage quarters(int type) {
    var picture = new BufferedImage(60, 40, type);
    for (int x = 0; x < 60; x++) {
      for (int y = 0; y < 40; y++) {
        var above = x < 30 ? Color.RED : Color.GREEN;
        var below = x < 30 ? Color.BLUE : Color.WHITE;
        picture.setRGB(x, y, (y < 20 ? above : below).getRGB());
      }
    }
    return picture;
  }

  private Path stored(BufferedImage picture, String format) throws IOException {
    return Files.write(folder.resolve("stored"), PictureCanvas.encoded(picture, format, false));
  }

  private BufferedImage edited(Path stored, int turned, Edit edit) throws IOException {
    assertThat(new Editing(edit, turned).write(stored, target)).isPresent();
    return ImageIO.read(target.toFile());
  }

  /** Which quarter of the stored picture is at the left top when it is looked at. */
  @ParameterizedTest
  @CsvSource({
    "1, FF0000", "2, 00FF00", "3, FFFFFF", "4, 0000FF",
    "5, FF0000", "6, 0000FF", "7, FFFFFF", "8, 00FF00"
  })
  void aCropIsOfThePictureAsItIsLookedAt(int turned, String colour) throws IOException {
    var crop = new Edit(Optional.of(LEFT_TOP), List.of());

    var left = edited(stored(quarters(BufferedImage.TYPE_INT_RGB), "png"), turned, crop);

    assertThat(left.getWidth()).isEqualTo(turned >= 5 ? 20 : 30);
    assertThat(left.getHeight()).isEqualTo(turned >= 5 ? 30 : 20);
    for (int x = 0; x < left.getWidth(); x++) {
      for (int y = 0; y < left.getHeight(); y++) {
        assertThat(left.getRGB(x, y) & 0xFFFFFF).isEqualTo(Integer.parseInt(colour, 16));
      }
    }
  }

  @Test
  void everyPixelThatACoverTouchesIsBlackAndNoOther() throws IOException {
    var cover = new Edit(Optional.empty(), List.of(new Area(0.26, 0.26, 0.2, 0.2)));

    var picture = edited(stored(quarters(BufferedImage.TYPE_INT_RGB), "png"), 1, cover);

    // 15.6 to 27.6 across, 10.4 to 18.4 down
    for (int x = 0; x < 60; x++) {
      for (int y = 0; y < 40; y++) {
        boolean covered = x >= 15 && x < 28 && y >= 10 && y < 19;
        assertThat((picture.getRGB(x, y) & 0xFFFFFF) == 0).as("%d %d", x, y).isEqualTo(covered);
      }
    }
  }

  @Test
  void nothingShinesThroughACoverOnGlass() throws IOException {
    var glass = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
    glass.setRGB(5, 5, 0x40FF0000);

    var picture = edited(stored(glass, "png"), 1, new Edit(Optional.empty(), List.of(LEFT_TOP)));

    assertThat(picture.getRGB(5, 5)).isEqualTo(0xFF000000);
    assertThat(picture.getRGB(50, 30)).isZero();
  }

  @Test
  void aPhotographStaysAPhotograph() throws IOException {
    var photo = stored(quarters(BufferedImage.TYPE_INT_RGB), "jpg");

    assertThat(new Editing(new Edit(Optional.of(LEFT_TOP), List.of()), 1).write(photo, target))
        .contains("image/jpeg");
    assertThat(ImageIO.read(target.toFile()).getWidth()).isEqualTo(30);
  }

  @Test
  void whatMovesOrIsNoPictureIsLeftAlone() throws IOException {
    var edit = new Edit(Optional.of(LEFT_TOP), List.of());
    var moving = Files.write(folder.resolve("moving"), PictureGif.aMovingGif().bytes());
    var text = Files.writeString(folder.resolve("text"), "A poem.");

    assertThat(new Editing(edit, 1).write(moving, target)).isEmpty();
    assertThat(new Editing(edit, 1).write(text, target)).isEmpty();
  }

  @Test
  void aCropThatLeavesNothingIsRefused() throws IOException {
    var outside = new Edit(Optional.of(new Area(1, 0, 0.5, 0.5)), List.of());

    assertThat(
            new Editing(outside, 1)
                .write(stored(quarters(BufferedImage.TYPE_INT_RGB), "png"), target))
        .isEmpty();
  }
}
