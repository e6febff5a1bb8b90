package school.gatehouse.media.workshop;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One of the things that a process can be asked to do.
 *
 * @param heads a cleaned picture in which heads are to be found
 */
record Order(
    Optional<Job> examine,
    Optional<DrawJob> draw,
    Optional<EditJob> edit,
    Optional<Path> heads,
    Optional<CountJob> count) {

  private static final Order NOTHING =
      new Order(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Order of(Job job) {
    return new Order(Optional.of(job), NOTHING.draw, NOTHING.edit, NOTHING.heads, NOTHING.count);
  }

  static Order of(DrawJob job) {
    return new Order(NOTHING.examine, Optional.of(job), NOTHING.edit, NOTHING.heads, NOTHING.count);
  }

  static Order of(EditJob job) {
    return new Order(NOTHING.examine, NOTHING.draw, Optional.of(job), NOTHING.heads, NOTHING.count);
  }

  static Order headsIn(Path copy) {
    return new Order(NOTHING.examine, NOTHING.draw, NOTHING.edit, Optional.of(copy), NOTHING.count);
  }

  static Order of(CountJob job) {
    return new Order(NOTHING.examine, NOTHING.draw, NOTHING.edit, NOTHING.heads, Optional.of(job));
  }
}
