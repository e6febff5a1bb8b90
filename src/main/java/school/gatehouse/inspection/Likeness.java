package school.gatehouse.inspection;

import java.awt.image.BufferedImage;

/**
 * What a picture looks like, in 60 bits: whether it becomes clearly lighter from each of six times
 * six places to the next beside it and below it. A picture that was saved again, made smaller or
 * covered in a few places differs in few bits; one that was cropped or turned does not look alike.
 * It tells nothing about who is shown.
 */
final class Likeness {

  private static final int SIDE = 6;

  /** Of 255 levels; below it is noise that saving brings. */
  private static final double CLEARLY = 2;

  private Likeness() {}

  static long of(BufferedImage upright) {
    double[][] light = new double[SIDE][SIDE];
    for (int row = 0; row < SIDE; row++) {
      for (int place = 0; place < SIDE; place++) {
        light[row][place] = light(upright, place, row);
      }
    }
    long bits = 0;
    for (int row = 0; row < SIDE; row++) {
      for (int place = 0; place + 1 < SIDE; place++) {
        bits = bits << 1 | lighter(light[row][place], light[row][place + 1]);
        bits = bits << 1 | lighter(light[place][row], light[place + 1][row]);
      }
    }
    return bits;
  }

  private static int lighter(double from, double to) {
    return to > from + CLEARLY ? 1 : 0;
  }

  /** The mean of a place's pixels; of a tiny picture at least one. */
  private static double light(BufferedImage picture, int place, int row) {
    int left = place * picture.getWidth() / SIDE;
    int right = Math.max(left + 1, (place + 1) * picture.getWidth() / SIDE);
    int top = row * picture.getHeight() / SIDE;
    int bottom = Math.max(top + 1, (row + 1) * picture.getHeight() / SIDE);
    double sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int pixel = picture.getRGB(x, y);
        sum += 0.299 * (pixel >> 16 & 0xFF) + 0.587 * (pixel >> 8 & 0xFF) + 0.114 * (pixel & 0xFF);
      }
    }
    return sum / ((right - left) * (double) (bottom - top));
  }
}
