package school.gatehouse.cleaning.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of the fuzzer over one family, in a process with the heap of those that read files. */
final class Hunt {

  private static final Pattern FIGURES =
      Pattern.compile("^#\\d+\\s+(\\w+)\\s+cov: (\\d+) ft: (\\d+)");
  private static final String ENTRY = "com.code_intelligence.jazzer.Jazzer";
  private static final Duration GRACE = Duration.ofMinutes(3);

  private final Family family;
  private final Path folder;
  private Class<?> target = Target.class;
  private String instrumented = "school.gatehouse.**";

  Hunt(Family family, Path folder) {
    this.family = family;
    this.folder = folder;
  }

  Hunt instrumenting(String classes) {
    instrumented = classes;
    return this;
  }

  Hunt on(Class<?> other) {
    target = other;
    return this;
  }

  /**
   * What came of it.
   *
   * @param sound whether no file was found that breaks something
   * @param first features covered by the seeds
   * @param last features covered at the end
   * @param told the end of what the fuzzer printed
   */
  record Outcome(boolean sound, int first, int last, String told) {

    boolean isFlat() {
      return last <= first;
    }
  }

  Outcome run(Duration time) throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(folder.resolve("corpus"));
    Files.createDirectories(folder.resolve("work"));
    int number = 0;
    for (byte[] seed : family.allSeeds()) {
      Files.write(seeds.resolve("seed" + number++), seed);
    }
    Path log = folder.resolve("log");
    Process fuzzer =
        new ProcessBuilder(command(seeds, time))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      boolean ended = fuzzer.waitFor(time.plus(GRACE).toSeconds(), TimeUnit.SECONDS);
      return outcome(Files.readAllLines(log), ended && fuzzer.exitValue() == 0);
    } finally {
      fuzzer.destroyForcibly();
    }
  }

  private List<String> command(Path seeds, Duration time) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx640m",
        "-cp",
        System.getProperty("java.class.path"),
        ENTRY,
        "--target_class=" + target.getName(),
        "--target_args=" + family + " " + folder.resolve("work"),
        "--instrumentation_includes=" + instrumented,
        "--custom_hook_includes=" + instrumented,
        "--reproducer_path=" + folder,
        "-artifact_prefix=" + folder + "/",
        "-max_total_time=" + time.toSeconds(),
        "-max_len=65536",
        "-timeout=" + 3 * OneFile.LONGEST.toSeconds(),
        "-rss_limit_mb=3072",
        seeds.toString());
  }

  static Outcome outcome(List<String> lines, boolean sound) {
    List<Integer> features = new ArrayList<>();
    for (String line : lines) {
      Matcher figures = FIGURES.matcher(line);
      if (figures.find() && (!features.isEmpty() || figures.group(1).equals("INITED"))) {
        features.add(Integer.parseInt(figures.group(2)));
      }
    }
    int first = features.isEmpty() ? 0 : features.get(0);
    int last = features.isEmpty() ? 0 : features.get(features.size() - 1);
    String told = String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    return new Outcome(sound, first, last, told);
  }
}
