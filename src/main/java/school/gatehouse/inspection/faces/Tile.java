package school.gatehouse.inspection.faces;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A square out of a scaled picture, as large as the model's window; it may reach beyond. */
record Tile(BufferedImage picture, int left, int top) {

  /** Pixels. A float, for the model's numbers are. */
  static final float SIDE = 256;

  private static final int PIXELS = (int) SIDE;
  private static final int STEP = Math.round(SIDE * 0.7f);

  /** Nearer to an edge than this a box is taken to be cut by it; a fraction of the tile. */
  private static final double RIM = 0.01;

  /** Tiles that cover the picture and overlap, row by row; the last ones end with the picture. */
  static List<Tile> over(BufferedImage picture) {
    List<Tile> tiles = new ArrayList<>();
    for (int top : starts(picture.getHeight())) {
      for (int left : starts(picture.getWidth())) {
        tiles.add(new Tile(picture, left, top));
      }
    }
    return tiles;
  }

  private static List<Integer> starts(int length) {
    if (length <= PIXELS) {
      return List.of((length - PIXELS) / 2);
    }
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < length - PIXELS; start += STEP) {
      starts.add(start);
    }
    starts.add(length - PIXELS);
    return starts;
  }

  /** Red, green and blue from -1 to 1, row by row; black beyond the picture. */
  float[] numbers() {
    float[] numbers = new float[PIXELS * PIXELS * 3];
    Arrays.fill(numbers, -1);
    int fromX = Math.max(0, left);
    int untilX = Math.min(picture.getWidth(), left + PIXELS);
    int[] row = new int[untilX - fromX];
    for (int y = Math.max(0, top); y < Math.min(picture.getHeight(), top + PIXELS); y++) {
      picture.getRGB(fromX, y, row.length, 1, row, 0, row.length);
      write(row, numbers, ((y - top) * PIXELS + fromX - left) * 3);
    }
    return numbers;
  }

  private static void write(int[] row, float[] numbers, int from) {
    int at = from;
    for (int colour : row) {
      for (int shift = 16; shift >= 0; shift -= 8) {
        numbers[at++] = (colour >> shift & 0xff) / 127.5f - 1;
      }
    }
  }

  /**
   * A box of this tile as one of the picture; nothing where an edge that is not the picture's cuts
   * it, for the neighbouring tile shows that face whole.
   */
  Optional<FaceBox> inPicture(FaceBox box) {
    boolean cut =
        (left > 0 && box.x() < RIM)
            || (top > 0 && box.y() < RIM)
            || (left + PIXELS < picture.getWidth() && box.x() + box.width() > 1 - RIM)
            || (top + PIXELS < picture.getHeight() && box.y() + box.height() > 1 - RIM);
    return cut ? Optional.empty() : Optional.of(placed(box));
  }

  private FaceBox placed(FaceBox box) {
    double wide = picture.getWidth();
    double high = picture.getHeight();
    return new FaceBox(
        (box.x() * SIDE + left) / wide,
        (box.y() * SIDE + top) / high,
        box.width() * SIDE / wide,
        box.height() * SIDE / high,
        box.score());
  }
}
