package school.gatehouse.cleaning;

import java.util.List;

/**
 * What was done to a file, as it may be stored: digests and names, never values.
 *
 * @param sha256 of the cleaned file, lower-case hex
 * @param bytes size of the cleaned file
 * @param originalSha256 of the file as it came
 * @param payloadSha256 of the part that cleaning may not touch; equal for two files that show the
 *     same stored picture
 * @param cleanerVersion names the method
 * @param pixelsCompared false when this machine cannot decode the kind of picture; then the equal
 *     payload alone proves that the picture is untouched
 * @param removed names of removed parts and tags, sorted, each once
 */
public record Cleaned(
    String sha256,
    long bytes,
    String originalSha256,
    String payloadSha256,
    String cleanerVersion,
    boolean pixelsCompared,
    List<String> removed) {

  public Cleaned {
    removed = List.copyOf(removed);
  }
}
