package school.gatehouse.inspection.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class TileTest {

  private static BufferedImage white(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return picture;
  }

  @Test
  void aPictureThatFitsIsOneTileInItsMiddle() {
    var tiles = Tile.over(white(256, 192));

    assertThat(tiles).hasSize(1);
    assertThat(tiles.get(0).left()).isZero();
    assertThat(tiles.get(0).top()).isEqualTo(-32);
  }

  @Test
  void tilesOverlapAndTheLastEndsWithThePicture() {
    assertThat(Tile.over(white(461, 346)))
        .extracting(Tile::left)
        .containsExactly(0, 179, 205, 0, 179, 205);
    assertThat(Tile.over(white(461, 346)))
        .extracting(Tile::top)
        .containsExactly(0, 0, 0, 90, 90, 90);
  }

  @Test
  void numbersAreColoursAroundZeroAndBlackBeyond() {
    var picture = white(256, 254);
    picture.setRGB(3, 0, new Color(255, 128, 0).getRGB());

    float[] numbers = Tile.over(picture).get(0).numbers();

    int dot = (256 + 3) * 3;
    assertThat(numbers).hasSize(256 * 256 * 3);
    assertThat(numbers[3 * 3]).as("the row above").isEqualTo(-1);
    assertThat(numbers[dot]).isEqualTo(1);
    assertThat(numbers[dot + 1]).isEqualTo(128 / 127.5f - 1, within(1e-6f));
    assertThat(numbers[dot + 2]).isEqualTo(-1);
    assertThat(numbers[numbers.length - 256 * 3 - 1]).as("its last pixel").isEqualTo(1);
    assertThat(numbers[numbers.length - 1]).as("the row below").isEqualTo(-1);
  }

  @Test
  void aBoxOfATileIsToldInFractionsOfThePicture() {
    var tile = new Tile(white(512, 1024), 256, 512);

    var box = tile.inPicture(new FaceBox(0.25, 0.5, 0.5, 0.25, 0.9)).orElseThrow();

    assertThat(box).isEqualTo(new FaceBox(0.625, 0.625, 0.25, 0.0625, 0.9));
  }

  @Test
  void aBoxThatAnInnerEdgeCutsIsLeftToTheNextTile() {
    var middle = new Tile(white(800, 800), 200, 200);

    assertThat(middle.inPicture(new FaceBox(0.005, 0.4, 0.2, 0.2, 0.9))).isEmpty();
    assertThat(middle.inPicture(new FaceBox(0.4, -0.1, 0.2, 0.2, 0.9))).isEmpty();
    assertThat(middle.inPicture(new FaceBox(0.8, 0.4, 0.2, 0.2, 0.9))).isEmpty();
    assertThat(middle.inPicture(new FaceBox(0.4, 0.9, 0.2, 0.2, 0.9))).isEmpty();
    assertThat(middle.inPicture(new FaceBox(0.4, 0.4, 0.2, 0.2, 0.9))).isPresent();
  }

  @Test
  void aBoxThatThePicturesOwnEdgeCutsStays() {
    var only = Tile.over(white(256, 256)).get(0);

    assertThat(only.inPicture(new FaceBox(-0.1, -0.1, 0.2, 0.2, 0.9))).isPresent();
    assertThat(only.inPicture(new FaceBox(0.9, 0.9, 0.2, 0.2, 0.9))).isPresent();
  }
}
