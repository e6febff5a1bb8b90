package school.gatehouse.inspection;

/**
 * How many faces were counted in a picture.
 *
 * @param large of at least the set size
 * @param small smaller ones, as of people far behind
 */
public record Faces(int large, int small) {

  public static final Faces NONE = new Faces(0, 0);

  /** As many large and as many small ones as the one or the other has. */
  public Faces orMore(Faces other) {
    return new Faces(Math.max(large, other.large), Math.max(small, other.small));
  }

  public boolean areNone() {
    return equals(NONE);
  }
}
