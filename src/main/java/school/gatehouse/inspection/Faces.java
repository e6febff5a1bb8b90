package school.gatehouse.inspection;

/**
 * How many faces were counted in a picture.
 *
 * @param large of at least the set size
 * @param small smaller ones, as of people far behind
 */
public record Faces(int large, int small) {}
