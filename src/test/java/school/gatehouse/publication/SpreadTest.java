package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tells whether a clock gives something away does tell it, and is not startled by noise. */
class SpreadTest {

  @Test
  void oneThatIsATenthSlowerIsSeenOnAMachineThatIsBusyNowAndThen() {
    var spread = measured(1.10);
    assertThat(spread.apart()).isGreaterThan(0.05);
    assertThat(spread.chance()).isLessThan(0.001);
  }

  @Test
  void noiseAloneMeansNothing() {
    assertThat(measured(1.0).chance()).isGreaterThan(0.01);
  }

  private static Spread measured(double slower) {
    var random = new Random(7);
    return new Spread(IntStream.range(0, 400).mapToObj(round -> round(random, slower)).toList());
  }

  private static long[] round(Random random, double slower) {
    double busy = random.nextInt(4) == 0 ? 3 : 1;
    var round = new long[9];
    for (int i = 0; i < round.length; i++) {
      double own = i == 4 ? slower : 1;
      round[i] = Math.round(10_000 * busy * own * (1 + 0.3 * Math.abs(random.nextGaussian())));
    }
    return round;
  }
}
