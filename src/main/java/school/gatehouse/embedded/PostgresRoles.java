package school.gatehouse.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** The database, the role that owns its tables, and the lesser one the application works as. */
final class PostgresRoles {
  static final String DATABASE = "gatehouse";
  static final String OWNER = "gatehouse_owner";
  static final String APPLICATION = "gatehouse_app";

  private static final String PLAIN =
      " login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password '";

  private final int port;
  private final String superuserPassword;

  PostgresRoles(int port, String superuserPassword) {
    this.port = port;
    this.superuserPassword = superuserPassword;
  }

  /**
   * Each step is skipped where it was done, so a first start killed in the middle is finished by
   * the next.
   */
  void ensure(String ownerPassword, String applicationPassword) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      if (missing(connection, "select 1 from pg_roles where rolname = ?", OWNER)) {
        statement.execute("create role " + OWNER + PLAIN + ownerPassword + "'");
      }
      if (missing(connection, "select 1 from pg_roles where rolname = ?", APPLICATION)) {
        statement.execute("create role " + APPLICATION + PLAIN + applicationPassword + "'");
      }
      if (missing(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
        statement.execute("revoke connect on database postgres from public");
        statement.execute("revoke connect on database template1 from public");
        statement.execute("create database " + DATABASE + " owner " + OWNER);
      }
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
    } catch (SQLException refused) {
      throw PartFailed.saying(
          "The private PostgreSQL started, but its database could not be prepared (SQL state "
              + refused.getSQLState()
              + ")");
    }
  }

  private Connection connect() throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", PrivatePostgres.SUPERUSER);
    login.setProperty("password", superuserPassword);
    return new Driver().connect(url(port, "postgres"), login);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static boolean missing(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return !rows.next();
      }
    }
  }
}
