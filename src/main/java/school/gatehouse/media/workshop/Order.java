package school.gatehouse.media.workshop;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One of the things that a process can be asked to do.
 *
 * @param faces a cleaned picture in which faces are to be found
 */
record Order(
    Optional<Job> examine, Optional<DrawJob> draw, Optional<EditJob> edit, Optional<Path> faces) {

  static Order of(Job job) {
    return new Order(Optional.of(job), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Order of(DrawJob job) {
    return new Order(Optional.empty(), Optional.of(job), Optional.empty(), Optional.empty());
  }

  static Order of(EditJob job) {
    return new Order(Optional.empty(), Optional.empty(), Optional.of(job), Optional.empty());
  }

  static Order facesIn(Path copy) {
    return new Order(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(copy));
  }
}
