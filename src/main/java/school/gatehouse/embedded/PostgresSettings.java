package school.gatehouse.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** The whole of PostgreSQL's configuration, written anew before each start. */
final class PostgresSettings {
  private PostgresSettings() {}

  /**
   * Messages of level ERROR and their details stay out of the log because they quote values of
   * rows; who asked gets them as the answer.
   */
  private static final String SERVER =
      """
      # Written by Gatehouse before each start: changes are lost.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 100
      password_encryption = 'scram-sha-256'

      fsync = on
      full_page_writes = on
      synchronous_commit = on
      shared_buffers = 128MB
      jit = off

      timezone = 'UTC'
      log_timezone = 'UTC'
      lc_messages = 'C'
      log_min_messages = log
      log_min_error_statement = panic
      log_error_verbosity = terse
      log_statement = none
      log_checkpoints = off
      """;

  private static final String WHO_MAY_CONNECT =
      """
      # Written by Gatehouse before each start: changes are lost.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  static void write(Path cluster, int port) throws IOException {
    PrivateFiles.write(cluster.resolve("postgresql.conf"), SERVER.formatted(port));
    PrivateFiles.write(cluster.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
  }
}
