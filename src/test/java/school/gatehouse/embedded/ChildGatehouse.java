package school.gatehouse.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The program of a process that tests kill: starts the parts, writes, says so, and waits for its
 * end.
 */
final class ChildGatehouse {
  static final String WRITTEN = "written";

  private ChildGatehouse() {}

  public static void main(String... arguments) throws Exception {
    try {
      Running parts = EmbeddedParts.start(Path.of(arguments[0]), name -> Optional.empty());
      PartsInUse.of(parts).remember("before the kill");
      System.out.println(WRITTEN);
      Thread.sleep(Long.MAX_VALUE);
    } catch (DataFolderInUse | SQLException refused) {
      System.out.println(refused.getClass().getSimpleName());
      System.exit(1);
    }
  }

  static Process startedOn(Path folder) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ChildGatehouse.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static String firstWordOf(Process child) throws Exception {
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      return lines
          .lines()
          .filter(line -> line.equals(WRITTEN) || line.equals("DataFolderInUse"))
          .findFirst()
          .orElse("nothing");
    }
  }
}
