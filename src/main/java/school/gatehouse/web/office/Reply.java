package school.gatehouse.web.office;

import java.util.List;
import java.util.Optional;

/**
 * What to read out to a caller.
 *
 * @param place that was chosen; empty where none was
 * @param picture that was chosen; empty where none was
 * @param readouts one for each child
 */
public record Reply(
    Wish wish, String place, Optional<TakeCall.Picture> picture, List<Readout> readouts) {

  /** What happens to the picture that was chosen, wherever it is; the same for every child. */
  public List<Readout.Line> ofPicture() {
    return picture.isEmpty()
        ? List.of()
        : readouts.stream().flatMap(one -> one.down().stream()).distinct().toList();
  }

  /** Where one picture was chosen, only what happens to others is left to tell of each child. */
  public boolean tellsOfEach() {
    return picture.isEmpty();
  }
}
