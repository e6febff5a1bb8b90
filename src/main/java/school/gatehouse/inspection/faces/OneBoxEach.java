package school.gatehouse.inspection.faces;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The same face is found many times, by neighbouring anchors and in tiles that overlap. */
final class OneBoxEach {

  private static final Comparator<FaceBox> SUREST_FIRST =
      Comparator.comparingDouble(FaceBox::score)
          .reversed()
          .thenComparingDouble(FaceBox::x)
          .thenComparingDouble(FaceBox::y);

  private OneBoxEach() {}

  /** The surest box of each, the surest first, whatever the order of the finds. */
  static List<FaceBox> of(Collection<FaceBox> found) {
    List<FaceBox> kept = new ArrayList<>();
    found.stream()
        .sorted(SUREST_FIRST)
        .filter(box -> kept.stream().noneMatch(box::isSameFaceAs))
        .forEach(kept::add);
    return List.copyOf(kept);
  }
}
