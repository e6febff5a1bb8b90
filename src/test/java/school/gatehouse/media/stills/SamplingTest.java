package school.gatehouse.media.stills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplingTest {

  @Test
  void aMinuteIsLookedAtEachSecondAndMoreIsSpread() {
    assertThat(new Sampling(60, false).secondsApart()).isEqualTo(1);
    assertThat(new Sampling(60, false).isSpread()).isFalse();
    assertThat(new Sampling(600, false).secondsApart()).isEqualTo(10);
    assertThat(new Sampling(600, false).isSpread()).isTrue();
  }

  @Test
  void nothingMayBeLeftOutAtTheBeginningInTheMiddleOrAtTheEnd() {
    Sampling ten = new Sampling(10, false);
    assertThat(ten.leavesNothingOut(every(1000, 10))).isTrue();
    assertThat(ten.leavesNothingOut(every(1000, 7))).as("cut off").isFalse();
    assertThat(ten.leavesNothingOut(List.of(0, 2000, 6000, 8000))).isFalse();
    assertThat(ten.leavesNothingOut(List.of(4000, 5000, 6000, 7000, 8000, 9000))).isFalse();
    assertThat(ten.leavesNothingOut(List.of())).isFalse();
    assertThat(new Sampling(0.1, false).leavesNothingOut(List.of())).isFalse();
    assertThat(new Sampling(0.1, false).leavesNothingOut(List.of(0))).isTrue();
  }

  @Test
  void aLongFilmMayHaveItsFramesFartherApart() {
    assertThat(new Sampling(600, true).leavesNothingOut(every(25_000, 24))).isTrue();
    assertThat(new Sampling(600, true).leavesNothingOut(every(40_000, 15))).isFalse();
  }

  private static List<Integer> every(int milliseconds, int times) {
    return IntStream.range(0, times).mapToObj(i -> i * milliseconds).toList();
  }
}
