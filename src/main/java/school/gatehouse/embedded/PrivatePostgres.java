package school.gatehouse.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL of our own on the loopback interface, durable, with a password on every connection.
 */
final class PrivatePostgres implements AutoCloseable {
  static final String SUPERUSER = "postgres";

  private static final Logger LOG = Logger.getLogger(PrivatePostgres.class);
  private static final int ATTEMPTS = 3;
  private static final long LARGEST_LOG_BYTES = 10_000_000;

  private final PostgresPrograms programs;
  private final Path cluster;
  private final int port;

  private PrivatePostgres(PostgresPrograms programs, Path cluster, int port) {
    this.programs = programs;
    this.cluster = cluster;
    this.port = port;
  }

  static PrivatePostgres start(Path folder, Path cluster, String superuserPassword)
      throws IOException {
    PostgresPrograms programs =
        new PostgresPrograms(PostgresBinaries.unpackedIn(folder), folder.resolve("postgresql.log"));
    programs.startOutputAfresh(LARGEST_LOG_BYTES);
    if (!Files.exists(cluster)) {
      create(programs, cluster, superuserPassword);
    }
    PostgresOrphan.remove(programs, cluster);
    return new PrivatePostgres(programs, cluster, startOnFreePort(programs, cluster));
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws IOException {
    stop(programs, cluster);
  }

  static void stop(PostgresPrograms programs, Path cluster) throws IOException {
    if (programs.exitOf("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60")
        != 0) {
      LOG.warn(
          "The private PostgreSQL did not stop in time, stopping it at once; it will recover at the next start");
      programs.exitOf(
          "pg_ctl", "stop", "-D", cluster.toString(), "-m", "immediate", "-w", "-t", "30");
    }
  }

  /** Beside its place and then moved, so that a kill in the middle leaves nothing half made. */
  private static void create(PostgresPrograms programs, Path cluster, String superuserPassword)
      throws IOException {
    Path unfinished = cluster.resolveSibling("cluster.new");
    PrivateFiles.deleteTree(unfinished);
    Path password = programs.passwordFile(superuserPassword);
    try {
      programs.run(
          "initdb",
          "--pgdata=" + unfinished,
          "--username=" + SUPERUSER,
          "--pwfile=" + password,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--locale=C");
    } finally {
      Files.delete(password);
    }
    Files.move(unfinished, cluster);
  }

  /**
   * Another program may take the port between our look and PostgreSQL's; a killed server's last
   * children linger.
   */
  private static int startOnFreePort(PostgresPrograms programs, Path cluster) throws IOException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      int port = freePort();
      PostgresSettings.write(cluster, port);
      if (programs.exitOf("pg_ctl", startArguments(cluster)) == 0) {
        return port;
      }
    }
    throw programs.failed("pg_ctl start");
  }

  private static String[] startArguments(Path cluster) {
    Path log = cluster.resolveSibling("postgresql.log");
    return new String[] {
      "start", "-D", cluster.toString(), "-l", log.toString(), "-w", "-t", "300", "-s"
    };
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
