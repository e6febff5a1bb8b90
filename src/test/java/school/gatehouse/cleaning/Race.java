package school.gatehouse.cleaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runners that do the same work in turn, so that a busy machine is busy for all of them. */
final class Race {

  private static final int ROUNDS = 5;

  private final String unit;
  private final int works;
  private final Map<String, Runner> runners = new LinkedHashMap<>();
  private final Map<String, List<Double>> taken = new LinkedHashMap<>();

  /**
   * One race.
   *
   * @param works how many files or the like each runner does in a lap
   */
  Race(String unit, int works) {
    this.unit = unit;
    this.works = works;
  }

  /** One lap; seconds of processor time, or empty where the program is not installed. */
  interface Runner {
    Optional<Double> lap() throws IOException;
  }

  Race with(String name, Runner runner) {
    runners.put(name, runner);
    taken.put(name, new ArrayList<>());
    return this;
  }

  void run() throws IOException {
    for (Runner each : runners.values()) {
      each.lap();
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Runner> each : runners.entrySet()) {
        each.getValue().lap().ifPresent(taken.get(each.getKey())::add);
      }
    }
  }

  /** How many times as much work one does with the same processor time: the median of rounds. */
  Optional<Double> ratio(String ours, String theirs) {
    List<Double> mine = taken.get(ours);
    List<Double> other = taken.get(theirs);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < Math.min(mine.size(), other.size()); round++) {
      ratios.add(other.get(round) / mine.get(round));
    }
    return median(ratios);
  }

  String line(String ours, String name) {
    String each =
        median(taken.get(name))
            .map(seconds -> "%.3f ms".formatted(1000 * seconds / works))
            .orElse("not installed");
    String times =
        name.equals(ours)
            ? ""
            : ratio(ours, name).map(ratio -> String.format(Locale.UK, "%.1f", ratio)).orElse("");
    return "| %s | %s a %s | %s |".formatted(name, each, unit, times);
  }

  String table(String title, String ours) {
    StringBuilder table =
        new StringBuilder("## " + title + "\n\n| | processor time | ours does as many times |\n");
    table.append("| --- | ---: | ---: |\n");
    runners.keySet().forEach(name -> table.append(line(ours, name)).append('\n'));
    return table.toString();
  }

  private static Optional<Double> median(List<Double> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().sorted().toList().get(values.size() / 2));
  }
}
