package school.gatehouse.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.PageSessions;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.TestSchools;

/** Sessions end by themselves, because computers in schools are shared. */
@GatehouseTest
class SessionsTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private TestSchools.TestSchool school;
  private String username;
  private Signed session;

  @BeforeEach
  void aSession() {
    school = schools.aSchool();
    username = schools.username(school, Roles.TEACHER);
    session = Signed.in(username);
  }

  private void later(String column, String howLong) {
    behind.change(
        school.id(),
        "update page_session set %1$s = %1$s - interval '%2$s'".formatted(column, howLong));
  }

  @Test
  void oneThatIsUsedGoesOn() {
    later("last_seen_at", "29 minutes");
    assertThat(session.lasts()).isTrue();
    later("last_seen_at", "29 minutes");
    assertThat(session.lasts()).isTrue();
  }

  @Test
  void oneThatIsIdleHasEnded() {
    later("last_seen_at", "31 minutes");
    assertThat(session.lasts()).isFalse();
  }

  @Test
  void noneOutlastsADay() {
    later("started_at", "13 hours");
    assertThat(session.lasts()).isFalse();
  }

  @Test
  void signingOutEverywhereEndsAllOfOnePersonAndNobodyElses() {
    var elsewhere = Signed.in(username);
    var somebodyElse = Signed.in(schools.username(school, Roles.TEACHER));
    session.post("/my-account/sign-out-everywhere", Map.of()).statusCode(303);
    assertThat(session.lasts()).isFalse();
    assertThat(elsewhere.lasts()).isFalse();
    assertThat(somebodyElse.lasts()).isTrue();
  }

  @Test
  void aNewPasswordEndsAllSessionsButGivesWhoChangedItANewOne() {
    var elsewhere = Signed.in(username);
    var password = "three odd words " + UUID.randomUUID();
    var changed =
        session
            .post(
                "/my-account/password",
                Map.of("current", TestSchools.PASSWORD, "password", password))
            .statusCode(303)
            .extract();
    assertThat(session.lasts()).isFalse();
    assertThat(elsewhere.lasts()).isFalse();
    assertThat(changed.cookie(PageSessions.COOKIE)).isNotEqualTo(session.cookie());
    Signed.tryIn(Map.of("username", username, "password", TestSchools.PASSWORD)).statusCode(422);
    assertThat(Signed.in(username, password).lasts()).isTrue();
  }
}
