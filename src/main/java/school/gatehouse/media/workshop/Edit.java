package school.gatehouse.media.workshop;

import java.util.List;
import java.util.Optional;

/**
 * What is to be taken out of a picture.
 *
 * @param crop what is kept; empty: all of it
 * @param covers what is painted over, in fractions of the whole picture
 */
public record Edit(Optional<Area> crop, List<Area> covers) {

  public Edit {
    covers = List.copyOf(covers);
  }
}
