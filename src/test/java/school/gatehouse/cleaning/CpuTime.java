package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.gatehouse.testsupport.Programs;

/** Seconds of processor time, user and system together, of this process or of another program. */
final class CpuTime {

  private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.]+)s");

  private CpuTime() {}

  interface Work {
    void run() throws IOException;
  }

  /** All threads count, so compiling and collecting garbage do too. */
  static double of(Work work) throws IOException {
    var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = process.getProcessCpuTime();
    work.run();
    return (process.getProcessCpuTime() - before) / 1e9;
  }

  static boolean isHere(String program) {
    return Programs.find(program).isPresent() && Programs.find("bash").isPresent();
  }

  /** A line for the shell, run in a folder; its builtin tells what its children took. */
  static double of(String line, Path folder) throws IOException {
    Process shell =
        new ProcessBuilder(List.of("bash", "-c", line + " >/dev/null 2>&1; times"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    List<String> lines = told.lines().toList();
    assertThat(lines).as(told).hasSize(2);
    double seconds = 0;
    Matcher minutes = MINUTES.matcher(lines.get(1));
    while (minutes.find()) {
      seconds += 60 * Double.parseDouble(minutes.group(1)) + Double.parseDouble(minutes.group(2));
    }
    return seconds;
  }
}
