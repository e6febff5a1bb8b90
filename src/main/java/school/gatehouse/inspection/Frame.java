package school.gatehouse.inspection;

/**
 * The stored picture's outline.
 *
 * @param width in pixels as stored, before orientation is applied; 0 when unknown
 * @param height in pixels as stored, before orientation is applied; 0 when unknown
 * @param orientation EXIF orientation, 1 to 8
 */
public record Frame(int width, int height, int orientation) {

  public static final Frame UNKNOWN = new Frame(0, 0, 1);
}
