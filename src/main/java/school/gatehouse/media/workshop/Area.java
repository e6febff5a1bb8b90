package school.gatehouse.media.workshop;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.inspection.faces.FaceBox;

/**
 * Part of an upright picture, in fractions of its width and height.
 *
 * @param x left edge
 * @param y upper edge
 */
@Schema(name = "PictureArea")
public record Area(
    @DecimalMin("0") @DecimalMax("1") double x,
    @DecimalMin("0") @DecimalMax("1") double y,
    @DecimalMin("0.001") @DecimalMax("1") double width,
    @DecimalMin("0.001") @DecimalMax("1") double height) {

  /** A face is found from brow to chin; by hair and ears a child is known as well. */
  private static final double EARS = 0.3;

  private static final double HAIR = 0.6;

  /** The whole head of a face, as far as the picture goes. */
  static Area around(FaceBox face) {
    var head =
        new Rectangle2D.Double(
                face.x() - EARS * face.width(),
                face.y() - HAIR * face.height(),
                (1 + 2 * EARS) * face.width(),
                (1 + HAIR + EARS) * face.height())
            .createIntersection(new Rectangle2D.Double(0, 0, 1, 1));
    return new Area(head.getX(), head.getY(), head.getWidth(), head.getHeight());
  }

  /** Every pixel that it touches; empty if it lies outside. */
  Rectangle pixels(int pictureWidth, int pictureHeight) {
    return new Rectangle2D.Double(
            x * pictureWidth, y * pictureHeight, width * pictureWidth, height * pictureHeight)
        .getBounds()
        .intersection(new Rectangle(pictureWidth, pictureHeight));
  }
}
