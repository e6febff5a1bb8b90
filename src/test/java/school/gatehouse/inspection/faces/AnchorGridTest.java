package school.gatehouse.inspection.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The model's answer, written by hand. */
class AnchorGridTest {

  private final float[] scores = new float[16 * 16 * 2];
  private final float[] boxes = new float[16 * 16 * 2 * 16];

  {
    Arrays.fill(scores, -10);
  }

  private void answer(int anchor, float score, float... box) {
    scores[anchor] = score;
    System.arraycopy(box, 0, boxes, anchor * 16, box.length);
  }

  @Test
  void aBoxLiesWhereItsCellAndItsNumbersSay() {
    int secondAnchorOfColumnFiveRowThree = (3 * 16 + 5) * 2 + 1;
    answer(secondAnchorOfColumnFiveRowThree, 4, 8, -16, 64, 32);

    var faces = AnchorGrid.FINE.read(scores, boxes);

    assertThat(faces).hasSize(1);
    assertThat(faces.get(0).width()).isEqualTo(0.25, within(1e-9));
    assertThat(faces.get(0).height()).isEqualTo(0.125, within(1e-9));
    assertThat(faces.get(0).x()).isEqualTo(5.5 / 16 + 8 / 256.0 - 0.125, within(1e-9));
    assertThat(faces.get(0).y()).isEqualTo(3.5 / 16 - 16 / 256.0 - 0.0625, within(1e-9));
    assertThat(faces.get(0).score()).isEqualTo(0.982, within(0.001));
  }

  @Test
  void theCoarseGridHasSixAnchorsInEachOfItsCells() {
    float[] few = new float[8 * 8 * 6];
    Arrays.fill(few, -10);
    few[few.length - 1] = 4;

    var faces = AnchorGrid.COARSE.read(few, new float[few.length * 16]);

    assertThat(faces).hasSize(1);
    assertThat(faces.get(0).x()).isEqualTo(7.5 / 8, within(1e-9));
    assertThat(faces.get(0).y()).isEqualTo(7.5 / 8, within(1e-9));
  }

  @Test
  void whatIsLessLikelyThanNotIsNothing() {
    answer(0, -0.1f, 0, 0, 32, 32);
    answer(9, 0.1f, 0, 0, 32, 32);

    assertThat(AnchorGrid.FINE.read(scores, boxes)).hasSize(1);
  }

  @Test
  void anAnswerOfAnotherShapeIsRefused() {
    assertThatThrownBy(() -> AnchorGrid.COARSE.read(scores, boxes))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AnchorGrid.FINE.read(scores, Arrays.copyOf(boxes, 16)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
