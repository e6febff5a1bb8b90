package school.gatehouse.testsupport;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws people who do not exist, well enough that their faces are taken for faces. */
public final class PictureFaces {

  private static final Color[] SKINS = {
    new Color(225, 175, 145), new Color(150, 100, 70), new Color(190, 140, 105)
  };
  private static final Color HAIR = new Color(50, 35, 25);
  private static final Color LIPS = new Color(160, 60, 60);

  private final Graphics2D pen;
  private final Color skin;

  private PictureFaces(Graphics2D pen, Color skin) {
    this.pen = pen;
    this.skin = skin;
  }

  /** Sky above a field. */
  public static BufferedImage landscape(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = pen(picture);
    var sky = new Color(150, 190, 230);
    pen.setPaint(new GradientPaint(0, 0, sky, 0, height, new Color(90, 120, 80)));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return picture;
  }

  /** Heads in rows on a picture, each so many pixels wide. */
  public static BufferedImage drawnOn(BufferedImage picture, int rows, int inARow, int head) {
    var pen = pen(picture);
    double across = (double) picture.getWidth() / inARow;
    double down = (double) picture.getHeight() / rows;
    for (int i = 0; i < rows * inARow; i++) {
      var placed = (Graphics2D) pen.create();
      int row = i / inARow;
      placed.translate((i % inARow + 0.5) * across, (row + 0.5) * down);
      placed.scale(head, head);
      new PictureFaces(placed, SKINS[i % SKINS.length]).person();
      placed.dispose();
    }
    pen.dispose();
    return picture;
  }

  private static Graphics2D pen(BufferedImage picture) {
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }

  private void person() {
    fill(new Color(60, 70, 120), new Ellipse2D.Double(-1, 0.7, 2, 1.6));
    fill(HAIR, new Ellipse2D.Double(-.62, -.85, 1.24, 1.5));
    fill(skin.darker(), new Rectangle2D.Double(-.2, .5, .4, .5));
    pen.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(-.1, -.1),
            .85f,
            new float[] {0, .7f, 1},
            new Color[] {skin.brighter(), skin, skin.darker()}));
    pen.fill(new Ellipse2D.Double(-.5, -.65, 1, 1.35));
    eye(-.22);
    eye(.22);
    draw(skin.darker(), .04f, new QuadCurve2D.Double(-.05, -.05, -.15, .2, 0, .22));
    fill(skin.darker(), new Ellipse2D.Double(-.1, .15, .2, .08));
    fill(LIPS, new Arc2D.Double(-.22, .2, .44, .25, 180, 180, Arc2D.CHORD));
    fill(Color.WHITE, new Rectangle2D.Double(-.15, .325, .3, .04));
  }

  private void eye(double x) {
    fill(skin.darker(), new Ellipse2D.Double(x - .15, -.2, .3, .2));
    fill(Color.WHITE, new Ellipse2D.Double(x - .1, -.14, .2, .1));
    fill(HAIR.darker(), new Ellipse2D.Double(x - .05, -.145, .1, .11));
    draw(HAIR, .05f, new Arc2D.Double(x - .15, -.3, .3, .15, 20, 140, Arc2D.OPEN));
  }

  private void fill(Color colour, Shape shape) {
    pen.setColor(colour);
    pen.fill(shape);
  }

  private void draw(Color colour, float width, Shape line) {
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(width));
    pen.draw(line);
  }
}
