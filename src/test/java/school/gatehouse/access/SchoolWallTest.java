package school.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** The second wall: PostgreSQL itself, asked through the application's own connections. */
@GatehouseTest
class SchoolWallTest {

  private static final String TABLES =
      "select table_name from information_schema.columns where table_schema = 'public'"
          + " and column_name = 'school_id' order by 1";

  @Inject TestSchools schools;
  @Inject DataSource database;

  private TestSchools.TestSchool mine;
  private TestSchools.TestSchool theirs;

  @BeforeEach
  void twoSchoolsWithPicturesOut() {
    mine = live().school;
    theirs = live().school;
  }

  private Walk live() {
    var walk = new Walk(schools.aSchool());
    walk.publish(walk.released(walk.cleared().pupil()));
    return walk;
  }

  @Test
  void aQueryThatForgetsTheSchoolSeesNoRowsOfAnyTable() throws SQLException {
    try (var connection = database.getConnection()) {
      for (var table : strings(connection, TABLES)) {
        assertThat(count(connection, table)).as(table).isZero();
      }
    }
  }

  @Test
  void aQueryInOneSchoolSeesThatSchoolsRowsOnly() throws SQLException {
    List<String> filled = new ArrayList<>();
    try (var connection = in(mine.id())) {
      for (var table : strings(connection, TABLES)) {
        var others =
            strings(
                connection,
                "select school_id from " + table + " where school_id <> '" + mine.id() + "'");
        assertThat(others).as(table).isEmpty();
        if (count(connection, table) > 0) {
          filled.add(table);
        }
      }
    }
    assertThat(filled)
        .contains("pupil", "consent_form", "media_item", "release", "publication", "audit_entry");
  }

  @Test
  void noTableOfASchoolIsOutsideTheWall() throws SQLException {
    try (var connection = database.getConnection()) {
      assertThat(
              strings(
                  connection,
                  "select c.relname from pg_class c where c.relkind = 'r'"
                      + " and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity"
                      + " order by 1"))
          .containsExactlyInAnyOrder(
              "tenant", "epoch", "flyway_schema_history", "master_key_proof");
    }
  }

  @Test
  void theApplicationIsNobodySpecialToTheDatabase() throws SQLException {
    try (var connection = database.getConnection()) {
      assertThat(
              strings(
                  connection,
                  "select rolname from pg_roles where rolname = current_user and"
                      + " (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                      + " or rolreplication)"))
          .isEmpty();
      assertThat(
              strings(
                  connection,
                  "select relname from pg_class where pg_get_userbyid(relowner) = current_user"))
          .isEmpty();
      assertThat(
              strings(
                  connection,
                  "select 'member' from pg_auth_members m where m.member ="
                      + " (select oid from pg_roles where rolname = current_user)"))
          .isEmpty();
    }
  }

  @Nested
  class Refused {

    @Test
    void aRowForAnotherSchoolOrForNone() throws SQLException {
      var insert =
          "insert into device (id, school_id, make, model, change_id) values ('"
              + UUID.randomUUID()
              + "', '"
              + theirs.id()
              + "', 'a', 'b', '"
              + UUID.randomUUID()
              + "')";
      try (var connection = in(mine.id())) {
        refuses(connection, insert, "42501");
      }
      try (var connection = database.getConnection()) {
        connection.setAutoCommit(false);
        refuses(connection, insert, "42501");
      }
    }

    @Test
    void aRowMovedToAnotherSchool() throws SQLException {
      try (var connection = in(mine.id())) {
        refuses(connection, "update pupil set school_id = '" + theirs.id() + "'", "42501");
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "audit_entry",
          "change",
          "consent_form",
          "consent_answer",
          "consent_invalidation",
          "consent_verification",
          "consent_no",
          "responsibility",
          "decision",
          "depiction",
          "people",
          "review",
          "evidence",
          "notice"
        })
    void whatWasWrittenDownIsNeitherChangedNorDeleted(String table) throws SQLException {
      for (var sql :
          List.of(
              "update " + table + " set school_id = school_id",
              "delete from " + table,
              "truncate " + table)) {
        try (var connection = in(mine.id())) {
          refuses(connection, sql, "42501");
        }
      }
    }

    @Test
    void takingAwayTheWall() throws SQLException {
      for (var sql :
          List.of(
              "alter table pupil disable row level security",
              "drop policy school_wall on pupil",
              "drop trigger append_only on audit_entry",
              "create table public.mine (id text)")) {
        try (var connection = in(mine.id())) {
          refuses(connection, sql, "42501");
        }
      }
    }

    @Test
    void aUsernameThatAnotherSchoolHas() {
      var person =
          Map.of(
              "username",
              "person-" + UUID.randomUUID(),
              "password",
              "a long password",
              "roles",
              List.of("teacher"));
      theirs.as("admin").post("/accounts", person).statusCode(201);
      var said = mine.as("admin").post("/accounts", person).statusCode(422).extract().jsonPath();
      assertThat(said.getString("violations[0].field")).isEqualTo("username");
      theirs.as("admin").post("/accounts", person).statusCode(422);
    }
  }

  private Connection in(String school) throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    try (var set = connection.prepareStatement("select set_config('gatehouse.school', ?, true)")) {
      set.setString(1, school);
      set.execute();
    }
    return connection;
  }

  private static void refuses(Connection connection, String sql, String state) {
    assertThatThrownBy(
            () -> {
              try (var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(state));
  }

  private static long count(Connection connection, String table) throws SQLException {
    return Long.parseLong(strings(connection, "select count(*)::text from " + table).get(0));
  }

  private static List<String> strings(Connection connection, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
