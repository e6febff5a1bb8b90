package school.gatehouse.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How far apart several things are of which each was measured once a round. A busy machine slows a
 * whole round, whatever was measured in it; so it means something only if shuffling the measures
 * within each round hardly ever puts their medians as far apart.
 *
 * @param rounds what was measured, always in the same order
 */
record Spread(List<long[]> rounds) {

  private static final int SHUFFLES = 2_000;

  /** Difference between the highest and the lowest median, as a share of the lowest. */
  double apart() {
    return apart(rounds);
  }

  /** How likely it is that things which are all the same come out as far apart as these. */
  double chance() {
    double seen = apart();
    var random = new Random(1);
    var shuffled = rounds.stream().map(long[]::clone).toList();
    long asFar =
        IntStream.range(0, SHUFFLES)
            .filter(
                it -> {
                  shuffled.forEach(round -> shuffle(round, random));
                  return apart(shuffled) >= seen;
                })
            .count();
    return (asFar + 1.0) / (SHUFFLES + 1);
  }

  private static double apart(List<long[]> rounds) {
    var medians =
        IntStream.range(0, rounds.get(0).length)
            .mapToLong(column -> median(rounds, column))
            .summaryStatistics();
    return (medians.getMax() - medians.getMin()) / (double) medians.getMin();
  }

  private static long median(List<long[]> rounds, int column) {
    long[] all = rounds.stream().mapToLong(round -> round[column]).toArray();
    Arrays.sort(all);
    return all[all.length / 2];
  }

  private static void shuffle(long[] round, Random random) {
    for (int i = round.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      long kept = round[i];
      round[i] = round[other];
      round[other] = kept;
    }
  }
}
