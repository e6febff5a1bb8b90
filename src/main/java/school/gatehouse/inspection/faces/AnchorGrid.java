package school.gatehouse.inspection.faces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One of the two grids on which BlazeFace answers: for each cell, row by row, several anchors in
 * its centre, and for each anchor a score and where a box lies from there, in pixels of the tile.
 */
record AnchorGrid(int cells, int anchors) {

  static final AnchorGrid FINE = new AnchorGrid(16, 2);
  static final AnchorGrid COARSE = new AnchorGrid(8, 6);

  /** Centre x, centre y, width, height, and six points of the face that are not needed. */
  private static final int NUMBERS = 16;

  /** What is less likely than not is nothing. */
  private static final double HALF_SURE = 0.5;

  /**
   * Reads the model's answer.
   *
   * @param scores one for each anchor, not yet between 0 and 1
   * @param boxes sixteen numbers for each anchor
   * @return boxes in fractions of the tile, of faces and of what may be one; several for each
   */
  List<FaceBox> read(float[] scores, float[] boxes) {
    int all = cells * cells * anchors;
    if (scores.length != all || boxes.length != all * NUMBERS) {
      throw new IllegalArgumentException("not the answer of this grid");
    }
    List<FaceBox> found = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      double score = 1 / (1 + Math.exp(-scores[i]));
      if (score > HALF_SURE) {
        int cell = i / anchors;
        int row = cell / cells;
        found.add(box(cell % cells + 0.5, row + 0.5, at(i, boxes), score));
      }
    }
    return found;
  }

  private static float[] at(int anchor, float[] boxes) {
    return Arrays.copyOfRange(boxes, anchor * NUMBERS, anchor * NUMBERS + 4);
  }

  /** The anchor is told in cells, the numbers are in pixels. */
  private FaceBox box(double anchorX, double anchorY, float[] numbers, double score) {
    double width = numbers[2] / Tile.SIDE;
    double height = numbers[3] / Tile.SIDE;
    double centreX = anchorX / cells + numbers[0] / Tile.SIDE;
    double centreY = anchorY / cells + numbers[1] / Tile.SIDE;
    return new FaceBox(centreX - width / 2, centreY - height / 2, width, height, score);
  }
}
