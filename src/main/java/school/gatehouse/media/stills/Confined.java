package school.gatehouse.media.stills;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program on a stranger's file. It gets the file as its standard input, opened for reading
 * only, and never learns a name; it inherits nothing. The system's own limits hold it, so they hold
 * even when nobody is there any more to end it.
 */
final class Confined {

  private static final Path SHELL = Path.of("/bin/sh");

  /** A limit that cannot be set is no limit: then the program is not started. */
  private static final String LIMITS =
      "ulimit -v \"$1\" && ulimit -t \"$2\" && ulimit -f \"$3\" && ulimit -s 1024 && ulimit -c 0"
          + " && shift 3 && exec \"$@\"";

  /** A picture of 50 million pixels, in the shell's blocks of 512 bytes. */
  private static final long LARGEST_FILE = (160L << 20) / 512;

  private final long memory;
  private final Duration limit;

  /**
   * @param memory bytes that the program may map
   * @param limit by the clock, and of the processor
   */
  Confined(long memory, Duration limit) {
    this.memory = memory;
    this.limit = limit;
  }

  /**
   * Runs a program to its end.
   *
   * @param folder where it may write; what it prints is in {@link #printed(Path)} afterwards
   * @return whether it ended well and in time
   */
  boolean run(List<String> command, Path file, Path folder) {
    ProcessBuilder builder = new ProcessBuilder(limited(command));
    builder.environment().clear();
    // each thread would map 64 MB for itself
    builder.environment().putAll(Map.of("MALLOC_ARENA_MAX", "1"));
    builder.directory(folder.toFile());
    builder.redirectInput(file.toFile());
    builder.redirectOutput(printed(folder).toFile());
    // it may hold words of the file
    builder.redirectError(Redirect.DISCARD);
    try {
      return endsWell(builder.start());
    } catch (IOException notStarted) {
      return false;
    }
  }

  static Path printed(Path folder) {
    return folder.resolve("printed");
  }

  private List<String> limited(List<String> command) {
    List<String> all = new ArrayList<>(List.of(SHELL.toString(), "-c", LIMITS, "limited"));
    all.add(Long.toString(memory >> 10));
    all.add(Long.toString(Math.max(1, limit.toSeconds())));
    all.add(Long.toString(LARGEST_FILE));
    all.addAll(command);
    return all;
  }

  private boolean endsWell(Process process) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }
}
