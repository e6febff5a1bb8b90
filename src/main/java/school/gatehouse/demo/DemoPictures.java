package school.gatehouse.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws what the demo shows: no photograph of anybody is in it. */
final class DemoPictures {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 640;
  private static final Color[] JUMPERS = {
    new Color(0x1d70b8), new Color(0xd4351c), new Color(0x00703c), new Color(0xf47738)
  };

  private DemoPictures() {}

  /** A playing field with so many children, different for each seed. */
  static byte[] sportsDay(int children, long seed) {
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = pen(picture);
    var random = new Random(seed);
    pen.setColor(new Color(0x9fd3f5));
    pen.fillRect(0, 0, WIDTH, HEIGHT / 2);
    pen.setColor(new Color(0x6aa84f));
    pen.fillRect(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(4));
    for (int lane = 0; lane < 5; lane++) {
      pen.drawLine(0, HEIGHT / 2 + 40 + 55 * lane, WIDTH, HEIGHT / 2 + 60 + 60 * lane);
    }
    for (int child = 0; child < children; child++) {
      drawChild(pen, 80 + child * (WIDTH - 160) / Math.max(1, children), random);
    }
    pen.dispose();
    return bytes(picture, "jpg");
  }

  /** A page with ticked boxes and a wavy signature. */
  static byte[] scannedForm(long seed) {
    var page = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
    var pen = pen(page);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setColor(Color.DARK_GRAY);
    for (int line = 0; line < 24; line++) {
      pen.drawLine(60, 80 + 26 * line, 430 + (line * 37) % 120, 80 + 26 * line);
      pen.drawRect(530, 66 + 26 * line, 16, 16);
      pen.drawLine(532, 74 + 26 * line, 538, 80 + 26 * line);
    }
    var random = new Random(seed);
    pen.setStroke(new BasicStroke(2));
    for (int x = 80; x < 300; x += 6) {
      pen.drawLine(x, 780 + random.nextInt(20), x + 6, 780 + random.nextInt(20));
    }
    pen.dispose();
    return bytes(page, "png");
  }

  private static void drawChild(Graphics2D pen, int x, Random random) {
    int y = HEIGHT / 2 + 20 + random.nextInt(150);
    pen.setColor(JUMPERS[random.nextInt(JUMPERS.length)]);
    pen.fillRoundRect(x - 22, y, 44, 70, 18, 18);
    pen.setColor(new Color(0x8d5524).brighter());
    pen.fillOval(x - 20, y - 42, 40, 44);
    pen.setColor(new Color(0x33261d));
    pen.fillArc(x - 21, y - 46, 42, 36, 0, 180);
    pen.setStroke(new BasicStroke(9));
    pen.drawLine(x - 10, y + 70, x - 22 - random.nextInt(20), y + 120);
    pen.drawLine(x + 10, y + 70, x + 22 + random.nextInt(20), y + 118);
  }

  private static Graphics2D pen(BufferedImage picture) {
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }

  private static byte[] bytes(BufferedImage picture, String format) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a picture could not be drawn", e);
    }
  }
}
