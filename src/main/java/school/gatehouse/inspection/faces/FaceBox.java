package school.gatehouse.inspection.faces;

/**
 * Where a face is, in fractions of the upright picture.
 *
 * @param x left edge; a face at the rim may begin a little outside, so less than 0 can happen
 * @param y upper edge
 * @param score how sure the model is, 0 to 1
 */
public record FaceBox(double x, double y, double width, double height, double score) {

  /** Whether two boxes are so much over one another that they are one face. */
  boolean isSameFaceAs(FaceBox other) {
    double shared = sharedWith(other);
    double both = area() + other.area() - shared;
    return shared > 0.3 * both
        || shared > 0.15 * Math.min(area(), other.area())
        || other.holdsCentreOf(this);
  }

  private double area() {
    return width * height;
  }

  private double sharedWith(FaceBox other) {
    double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    return Math.max(0, across) * Math.max(0, down);
  }

  private boolean holdsCentreOf(FaceBox other) {
    double across = other.x + other.width / 2 - x;
    double down = other.y + other.height / 2 - y;
    return across > 0 && across < width && down > 0 && down < height;
  }
}
