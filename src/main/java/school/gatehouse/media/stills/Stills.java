package school.gatehouse.media.stills;

import java.nio.file.Path;
import java.util.List;

/**
 * Upright pictures out of one file.
 *
 * @param pictures BMP, in the order in which they are seen
 * @param spread whether they are only some of a long film
 */
public record Stills(List<Path> pictures, boolean spread) {

  public Stills {
    pictures = List.copyOf(pictures);
  }
}
