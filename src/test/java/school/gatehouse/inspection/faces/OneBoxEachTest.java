package school.gatehouse.inspection.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneBoxEachTest {

  private static final FaceBox SURE = new FaceBox(0.4, 0.4, 0.2, 0.2, 0.9);

  private static FaceBox box(double x, double y, double side, double score) {
    return new FaceBox(x, y, side, side, score);
  }

  @Test
  void neighboursThatOverlapAreOneFaceAndTheSurestStays() {
    var shifted = box(0.43, 0.42, 0.2, 0.8);

    assertThat(OneBoxEach.of(List.of(shifted, SURE))).containsExactly(SURE);
    assertThat(OneBoxEach.of(List.of(SURE, shifted))).containsExactly(SURE);
  }

  @Test
  void aBoxWhoseCentreLiesInAnotherIsTheSameFace() {
    var largeAndElsewhere = new FaceBox(0.58, 0.38, 0.03, 0.03, 0.75);
    assertThat(OneBoxEach.of(List.of(SURE, largeAndElsewhere))).containsExactly(SURE);
  }

  @Test
  void aSmallBoxThatReachesFarIntoALargeOneIsTheSameFace() {
    var aQuarterInside = box(0.58, 0.45, 0.08, 0.8);
    var aTenthInside = box(0.592, 0.45, 0.08, 0.8);

    assertThat(OneBoxEach.of(List.of(SURE, aQuarterInside))).containsExactly(SURE);
    assertThat(OneBoxEach.of(List.of(SURE, aTenthInside))).containsExactly(SURE, aTenthInside);
  }

  @Test
  void facesCheekByCheekStayTwo() {
    assertThat(OneBoxEach.of(List.of(SURE, box(0.59, 0.4, 0.2, 0.8)))).hasSize(2);
  }

  @Test
  void theSurestComeFirstAndNothingIsNothing() {
    var other = box(0.1, 0.1, 0.1, 0.95);

    assertThat(OneBoxEach.of(List.of(SURE, other))).containsExactly(other, SURE);
    assertThat(OneBoxEach.of(List.of())).isEmpty();
  }
}
