package school.gatehouse.media.workshop;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import school.gatehouse.inspection.FileType;

/** A drawing for what cannot be shown small here, with a sentence that says so. */
final class Placeholder {

  private static final Color PAPER = new Color(0xF3F2F1);
  private static final Color INK = new Color(0x484949);

  private Placeholder() {}

  /** Three by two, as wide as asked. */
  static BufferedImage of(FileType type, int width) {
    int height = 2 * width / 3;
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = picture.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setColor(PAPER);
    canvas.fillRect(0, 0, width, height);
    canvas.setColor(INK);
    canvas.setStroke(new BasicStroke(Math.max(1, width / 100f)));
    int side = height / 3;
    if (type.isFilm()) {
      film(canvas, width / 2, height / 5, side);
    } else if (type.mediaType().startsWith("audio/")) {
      sound(canvas, width / 2, height / 5, side);
    } else {
      page(canvas, width / 2, height / 5, side);
    }
    write(canvas, sentence(type), width, 3 * height / 4);
    canvas.dispose();
    return picture;
  }

  static String sentence(FileType type) {
    if (type.isFilm()) {
      return "A film: open it to see it.";
    }
    if (type.mediaType().startsWith("audio/")) {
      return "A sound: open it to hear it.";
    }
    return type.mediaType().startsWith("image/")
        ? "This picture cannot be drawn here."
        : "A document: open it to read it.";
  }

  private static void film(Graphics2D canvas, int middle, int top, int side) {
    canvas.drawRect(middle - side / 2, top, side, side);
    canvas.fill(
        new Polygon(
            new int[] {middle - side / 5, middle - side / 5, middle + side / 4},
            new int[] {top + side / 4, top + 3 * side / 4, top + side / 2},
            3));
  }

  private static void sound(Graphics2D canvas, int middle, int top, int side) {
    int[] heights = {3, 6, 10, 7, 9, 4};
    for (int i = 0; i < heights.length; i++) {
      int tall = side * heights[i] / 10;
      canvas.fillRect(middle - side / 2 + i * side / 6, top + (side - tall) / 2, side / 10, tall);
    }
  }

  private static void page(Graphics2D canvas, int middle, int top, int side) {
    canvas.drawRect(middle - side / 3, top, 2 * side / 3, side);
    for (int line = 1; line < 5; line++) {
      int y = top + line * side / 5;
      canvas.drawLine(middle - side / 5, y, middle + side / 5, y);
    }
  }

  /** A machine without any font draws no words; the page says them as well. */
  private static void write(Graphics2D canvas, String sentence, int width, int y) {
    try {
      canvas.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(8, width / 18)));
      int wide = canvas.getFontMetrics().stringWidth(sentence);
      canvas.drawString(sentence, (width - wide) / 2, y);
    } catch (RuntimeException | LinkageError noFonts) {
      canvas.drawLine(width / 4, y, 3 * width / 4, y);
    }
  }
}
