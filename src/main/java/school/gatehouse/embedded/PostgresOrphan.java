package school.gatehouse.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * What a killed Gatehouse leaves behind: its PostgreSQL, still running and holding the cluster, or
 * after a loss of power a pid file whose number may meanwhile belong to a stranger.
 */
final class PostgresOrphan {
  private static final Logger LOG = Logger.getLogger(PostgresOrphan.class);

  private PostgresOrphan() {}

  /**
   * To be called only while the data folder is claimed, so that no living Gatehouse loses its
   * database.
   */
  static void remove(PostgresPrograms programs, Path cluster) throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    if (runsOurs(pidFile, cluster)) {
      LOG.info("Stopping the private PostgreSQL that an earlier Gatehouse left running");
      PrivatePostgres.stop(programs, cluster);
    }
    Files.deleteIfExists(pidFile);
  }

  private static boolean runsOurs(Path pidFile, Path cluster) throws IOException {
    List<String> lines = Files.readAllLines(pidFile, UTF_8);
    if (lines.size() < 2 || !samePlace(Path.of(lines.get(1)), cluster)) {
      return false;
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .flatMap(process -> process.info().command())
        .map(command -> Path.of(command).startsWith(cluster.getParent()))
        .orElse(false);
  }

  private static boolean samePlace(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException gone) {
      return false;
    }
  }
}
