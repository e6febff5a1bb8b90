package school.gatehouse.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb} and {@code pg_ctl}; as root in a user namespace, because they refuse root.
 */
final class PostgresPrograms {
  private static final long LONGEST_RUN_S = 330;
  private static final int ROOT = 0;

  private final Path programs;
  private final Path output;
  private final List<String> prefix;

  PostgresPrograms(Path programs, Path output) throws IOException {
    this.programs = programs;
    this.output = output;
    this.prefix = runsAsRoot() ? List.of("unshare", "--user") : List.of();
  }

  void run(String program, String... arguments) throws IOException {
    if (exitOf(program, arguments) != 0) {
      throw failed(program);
    }
  }

  PartFailed failed(String program) {
    return PartFailed.saying("PostgreSQL's " + program + " failed, see " + output + advice());
  }

  int exitOf(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // A pipe would stay open for as long as the server lives that pg_ctl leaves behind.
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    cleanEnvironment(builder.environment());
    return waitFor(builder.start(), program);
  }

  private static void cleanEnvironment(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
  }

  private static int waitFor(Process process, String program) {
    try {
      if (process.waitFor(LONGEST_RUN_S, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw PartFailed.saying("PostgreSQL's " + program + " did not come back");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw PartFailed.saying("Interrupted while PostgreSQL's " + program + " ran", interrupted);
    }
  }

  /** A password for {@code initdb}, which takes it from a file only. */
  Path passwordFile(String password) throws IOException {
    Path file = output.resolveSibling("initdb-password");
    PrivateFiles.write(file, password + "\n");
    return file;
  }

  void startOutputAfresh(long largerThanBytes) throws IOException {
    if (Files.exists(output) && Files.size(output) > largerThanBytes) {
      Files.writeString(output, "", UTF_8);
    }
  }

  private String advice() {
    return prefix.isEmpty()
        ? ""
        : ". PostgreSQL refuses to run as root and this machine allows no user namespace (unshare --user):"
            + " start Gatehouse as another user.";
  }

  private static boolean runsAsRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(ROOT);
  }
}
