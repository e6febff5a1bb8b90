package school.gatehouse.media.workshop;

import java.util.Optional;

/** One of two things that a process can be asked to do. */
record Order(Optional<Job> examine, Optional<DrawJob> draw) {

  static Order of(Job job) {
    return new Order(Optional.of(job), Optional.empty());
  }

  static Order of(DrawJob job) {
    return new Order(Optional.empty(), Optional.of(job));
  }
}
