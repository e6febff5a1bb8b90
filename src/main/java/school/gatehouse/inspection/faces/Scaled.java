package school.gatehouse.inspection.faces;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws a picture larger or smaller, in plain colours, on white where it can be seen through. */
final class Scaled {

  private Scaled() {}

  /** The picture itself if its longer side has at most so many pixels, else a smaller one. */
  static BufferedImage atMost(BufferedImage picture, int longer) {
    return longerSide(picture) <= longer && picture.getType() == BufferedImage.TYPE_INT_RGB
        ? picture
        : drawn(picture, Math.min(1, (double) longer / longerSide(picture)));
  }

  /** Halves as often as possible before the last step, so that every pixel has its say. */
  static BufferedImage to(BufferedImage picture, int longer) {
    var nearer = picture;
    while (longerSide(nearer) >= 2 * longer) {
      nearer = drawn(nearer, 0.5);
    }
    return drawn(nearer, (double) longer / longerSide(nearer));
  }

  static int longerSide(BufferedImage picture) {
    return Math.max(picture.getWidth(), picture.getHeight());
  }

  private static BufferedImage drawn(BufferedImage picture, double factor) {
    int width = (int) Math.max(1, Math.round(picture.getWidth() * factor));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * factor));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = drawn.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    canvas.dispose();
    return drawn;
  }
}
