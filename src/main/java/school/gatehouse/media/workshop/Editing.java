package school.gatehouse.media.workshop;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import school.gatehouse.inspection.UprightPicture;

/**
 * Makes a new picture of another's pixels, of which some are left behind and some replaced. What is
 * painted over is one flat colour before anything is encoded: what was blurred or hidden can be
 * brought back, what is not there cannot.
 */
final class Editing {

  private static final double QUALITY = 0.92;

  private final Edit edit;
  private final int turned;

  /**
   * Of a picture that is stored turned.
   *
   * @param turned as in EXIF, 1 to 8
   */
  Editing(Edit edit, int turned) {
    this.edit = edit;
    this.turned = turned;
  }

  /** Gives the media type of what was written; empty for what cannot be edited here. */
  Optional<String> write(Path copy, Path target) throws IOException {
    return FirstReader.of(
        copy,
        reader -> isOnePicture(reader) ? Optional.of(write(reader, target)) : Optional.empty());
  }

  private static boolean isOnePicture(ImageReader reader) throws IOException {
    return Drawing.isSafe(reader) && reader.getNumImages(true) == 1;
  }

  private String write(ImageReader reader, Path target) throws IOException {
    var stored = reader.read(0);
    boolean glass = stored.getColorModel().hasAlpha();
    boolean exact = glass || reader.getFormatName().equalsIgnoreCase("png");
    var picture = edited(stored, glass);
    if (exact) {
      if (!ImageIO.write(picture, "png", target.toFile())) {
        throw new IIOException("cannot be written");
      }
      return "image/png";
    }
    try (var out = Files.newOutputStream(target)) {
      Thumbnails.of(picture)
          .scale(1)
          .outputFormat("jpg")
          .outputQuality(QUALITY)
          .toOutputStream(out);
    }
    return "image/jpeg";
  }

  private BufferedImage edited(BufferedImage stored, boolean glass) throws IIOException {
    boolean onItsSide = turned >= 5;
    int width = onItsSide ? stored.getHeight() : stored.getWidth();
    int height = onItsSide ? stored.getWidth() : stored.getHeight();
    var whole = new Rectangle(width, height);
    var kept = edit.crop().map(area -> area.pixels(width, height)).orElse(whole);
    var covers = edit.covers().stream().map(area -> area.pixels(width, height)).toList();
    if (kept.isEmpty() || (kept.equals(whole) && covers.stream().noneMatch(kept::intersects))) {
      throw new IIOException("nothing would be left, or nothing taken out");
    }
    var picture =
        new BufferedImage(
            kept.width,
            kept.height,
            glass ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    var canvas = picture.createGraphics();
    canvas.translate(-kept.x, -kept.y);
    canvas.drawImage(stored, UprightPicture.turn(turned, width, height), null);
    canvas.setComposite(AlphaComposite.Src);
    canvas.setColor(Color.BLACK);
    covers.forEach(canvas::fill);
    canvas.dispose();
    return picture;
  }
}
