package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.gatehouse.testsupport.Body.aChannel;
import static school.gatehouse.testsupport.Body.aForm;
import static school.gatehouse.testsupport.Body.aGuardian;
import static school.gatehouse.testsupport.Body.aHold;
import static school.gatehouse.testsupport.Body.aNotice;
import static school.gatehouse.testsupport.Body.aPupil;
import static school.gatehouse.testsupport.Papers.aPaper;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

/** What PostgreSQL itself refuses the service's own database user. */
@GatehouseTest
class WrittenDownTest {

  private static final String NOT_ALLOWED = "42501";

  @Inject TestSchools schools;
  @Inject DataSource database;
  TestSchools.TestSchool school;

  @BeforeEach
  void keyAForm() {
    school = schools.aSchool();
    var office = school.office();
    var notice = office.create("/notices", aNotice(office.create("/channels", aChannel())));
    var pupil = office.create("/pupils", aPupil());
    var guardian = office.create("/pupils/" + pupil + "/guardians", aGuardian());
    office.create(
        "/pupils/" + pupil + "/consents", aForm(guardian, notice).with("evidence", aPaper(school)));
  }

  private interface Work {
    void with(Statement statement) throws SQLException;
  }

  private void inSchool(String id, Work work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("select set_config('gatehouse.school', '" + id + "', true)");
        work.with(statement);
      } finally {
        connection.rollback();
      }
    }
  }

  private static long count(Statement statement, String table) throws SQLException {
    try (var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consent_form",
        "consent_answer",
        "consent_invalidation",
        "consent_verification",
        "consent_no",
        "responsibility",
        "evidence",
        "notice",
        "notice_channel",
        "notice_permission",
        "notice_coverage"
      })
  void whatWasWrittenDownStaysWrittenDown(String table) throws SQLException {
    for (String sql :
        new String[] {
          "update " + table + " set school_id = school_id",
          "delete from " + table,
          "truncate " + table + " cascade"
        }) {
      inSchool(
          school.id(),
          statement ->
              assertThatThrownBy(() -> statement.execute(sql))
                  .isInstanceOfSatisfying(
                      SQLException.class,
                      refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pupil",
        "guardian",
        "responsibility",
        "notice",
        "notice_channel",
        "notice_permission",
        "evidence",
        "consent_form",
        "consent_answer"
      })
  void aStatementThatForgetsTheSchoolSeesNoRows(String table) throws SQLException {
    inSchool(school.id(), statement -> assertThat(count(statement, table)).isPositive());
    inSchool("", statement -> assertThat(count(statement, table)).isZero());
    inSchool(schools.aSchool().id(), statement -> assertThat(count(statement, table)).isZero());
  }

  @Test
  void everyChangeHasExactlyOneEntryInTheTrail() throws SQLException {
    var office = school.office();
    var pupil = office.create("/pupils", aPupil());
    var one = "/pupils/" + pupil;
    var guardian = office.create(one + "/guardians", aGuardian());
    office.patch(one, Map.of("onRollUntil", "2999-01-01")).statusCode(200);
    office.patch(one + "/guardians/" + guardian, Map.of("name", "New")).statusCode(200);
    var hold = school.head().create(one + "/holds", aHold());
    school.head().delete(one + "/holds/" + hold).statusCode(204);
    inSchool(
        school.id(),
        statement -> {
          assertThat(count(statement, "change")).isGreaterThanOrEqualTo(12);
          assertThat(
                  count(
                      statement,
                      "change c where (select count(*) from audit_entry a"
                          + " where a.change_id = c.id) <> 1"))
              .isZero();
          assertThat(count(statement, "audit_entry where convert_from(bytes, 'UTF8') ~ 'Marker'"))
              .isZero();
        });
  }

  @Test
  void aRowCannotBeWrittenIntoAnotherSchool() throws SQLException {
    var other = schools.aSchool().id();
    inSchool(
        school.id(),
        statement ->
            assertThatThrownBy(
                    () ->
                        statement.execute(
                            "insert into notice_channel select notice_id, '"
                                + other
                                + "', channel_id from notice_channel"))
                .isInstanceOfSatisfying(
                    SQLException.class,
                    refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED)));
  }
}
