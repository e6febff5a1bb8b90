package school.gatehouse.inspection;

import java.util.List;

/** The outline of a sound file: its size in pixels and its parts in order. */
record Structure(int width, int height, List<Part> parts) {

  /** Bytes after the end of the picture. */
  long trailingBytes() {
    return parts.stream()
        .filter(part -> part.name().equals(Part.TRAILER))
        .mapToLong(Part::length)
        .sum();
  }
}
