package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Goes through a file from box to box. */
final class TopLevel {

  /** What is done with each box. */
  interface Visitor {
    void meet(Box box) throws IOException, Damaged;
  }

  private TopLevel() {}

  /**
   * Meets every box; bytes at the end that are no box are zeroed.
   *
   * @param known types that nothing but a real box has
   * @throws Damaged if a known box is longer than the file
   */
  static void walk(BoxFile file, Set<String> known, Visitor visitor) throws IOException, Damaged {
    long size = file.in().size();
    long at = 0;
    Optional<Box> next = next(file, at, size, known);
    while (next.isPresent()) {
      visitor.meet(next.get());
      at = next.get().end();
      next = next(file, at, size, known);
    }
    if (file.zero(at, size, "bytes behind the end")) {
      file.notes().found(FindingCode.TRAILING_DATA);
    }
  }

  private static Optional<Box> next(BoxFile file, long at, long size, Set<String> known)
      throws IOException, Damaged {
    boolean isKnown = size - at >= 8 && known.contains(file.type(at + 4));
    Optional<Box> box = file.boxAt(at, size, isKnown);
    if (isKnown && box.isEmpty()) {
      throw Damaged.truncated();
    }
    return box;
  }
}
