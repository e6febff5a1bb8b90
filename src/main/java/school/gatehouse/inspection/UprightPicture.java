package school.gatehouse.inspection;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Decodes a picture as it is looked at: upright, in plain colours, and not larger than needed. */
public final class UprightPicture {

  /** Pixels of the longer side, roughly: only every so many-th is read of a larger picture. */
  private static final double LONGER_SIDE = 1500;

  private UprightPicture() {}

  /**
   * Reads a file that inspection has found sound.
   *
   * @param orientation as in EXIF, 1 to 8
   * @throws IOException if nothing here can decode it, or it has too many pixels
   */
  static BufferedImage read(Path file, int orientation) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IIOException("no decoder");
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return upright(decoded(reader), orientation);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage decoded(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > Limits.SAFE.pixels()) {
      throw new IIOException("too many pixels");
    }
    int step = (int) Math.max(1, Math.round(Math.max(width, height) / LONGER_SIDE));
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  /** On white, as a page would show what can be seen through. */
  static BufferedImage upright(BufferedImage picture, int orientation) {
    boolean onItsSide = orientation >= 5;
    int width = onItsSide ? picture.getHeight() : picture.getWidth();
    int height = onItsSide ? picture.getWidth() : picture.getHeight();
    var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = upright.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.drawImage(picture, turn(orientation, width, height), null);
    canvas.dispose();
    return upright;
  }

  /**
   * From the stored to the upright picture, whose size in pixels is given.
   *
   * @param orientation as in EXIF, 1 to 8
   */
  public static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
      default -> new AffineTransform();
    };
  }
}
