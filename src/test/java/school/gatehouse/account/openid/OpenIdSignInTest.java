package school.gatehouse.account.openid;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.gatehouse.access.PageSessions;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.FakeProvider;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Lines;
import school.gatehouse.testsupport.TestSchools;

/** Only whoever the provider proves comes in, once, and only to the account that was named. */
@GatehouseTest
class OpenIdSignInTest {

  private static final String NAME = "j.baker@school.example";
  private static final Map<String, String> BY_ADDRESS = Map.of("claim", "preferred-username");

  @Inject TestSchools schools;
  @Inject Behind behind;

  private final Lines lines = new Lines();
  private FakeProvider provider;
  private TestSchools.TestSchool school;
  private String teacher;
  private String key;

  @BeforeEach
  void aTeacherWhomTheProviderKnows() {
    lines.listen();
    provider = FakeProvider.start().knows(Map.of("sub", "s-1", "preferred_username", NAME));
    school = schools.aSchool();
    teacher = account(schools.username(school, Roles.TEACHER));
    name(teacher, NAME).statusCode(200);
    key = ConfiguredProvider.of(school.id(), provider, BY_ADDRESS);
  }

  @AfterEach
  void close() {
    provider.close();
    lines.stop();
  }

  private String account(String username) {
    return behind
        .texts(
            school.id(), "select cast(id as text) from account where username = '" + username + "'")
        .get(0);
  }

  private ValidatableResponse name(String account, String name) {
    return school.as(Roles.ADMIN).put("/accounts/" + account + "/openid", Map.of("name", name));
  }

  private static String session(ValidatableResponse answer) {
    return answer.statusCode(200).extract().cookie(PageSessions.COOKIE);
  }

  private static void refused(ValidatableResponse answer, String why) {
    answer.statusCode(303).header("Location", endsWith("/no?why=" + why));
    assertThat(answer.extract().cookie(PageSessions.COOKIE)).isNull();
  }

  private static String today(String session) {
    return given()
        .cookie(PageSessions.COOKIE, session)
        .redirects()
        .follow(false)
        .get("/")
        .asString();
  }

  @Test
  void whoIsNamedComesInAndIsLinked() {
    var session = session(Elsewhere.approved(key).end());
    assertThat(today(session)).contains("Today");
    school
        .as(Roles.ADMIN)
        .get("/accounts/" + teacher)
        .statusCode(200)
        .body("openid.name", equalTo(NAME))
        .body("openid.linked", equalTo(true));
    assertThat(actions())
        .contains("account.openid-set", "account.openid-linked", "session.started");
  }

  private List<String> actions() {
    return behind.texts(school.id(), "select action from audit_entry");
  }

  /** An address can be given to somebody else; the provider's own number for a person cannot. */
  @Test
  void onceLinkedOnlyThatPersonComesInWhateverTheirNameIs() {
    session(Elsewhere.approved(key).end());
    provider.knows(Map.of("sub", "s-2", "preferred_username", NAME));
    refused(Elsewhere.approved(key).end(), "unknown");
    provider.knows(Map.of("sub", "s-1", "preferred_username", "j.smith@school.example"));
    session(Elsewhere.approved(key).end());
  }

  @Test
  void anotherNameUnlinksAndEndsTheSessions() {
    var session = session(Elsewhere.approved(key).end());
    name(teacher, "other@school.example").statusCode(200);
    assertThat(today(session)).isEmpty();
    refused(Elsewhere.approved(key).end(), "unknown");
  }

  @Test
  void aNameBelongsToOneAccount() {
    var other = account(schools.username(school, Roles.OFFICE));
    name(other, NAME.toUpperCase(Locale.ROOT)).statusCode(422);
    school.as(Roles.ADMIN).delete("/accounts/" + teacher + "/openid").statusCode(204);
    name(other, NAME).statusCode(200);
  }

  @Test
  void whoIsSwitchedOffStaysOut() {
    session(Elsewhere.approved(key).end());
    school.as(Roles.ADMIN).delete("/accounts/" + teacher).statusCode(204);
    refused(Elsewhere.approved(key).end(), "unknown");
  }

  @Test
  void aLetterThatOnlyLooksTheSameIsAnother() {
    name(teacher, "k@school.example").statusCode(200);
    provider.knows(Map.of("sub", "s-1", "preferred_username", "\u212a@school.example"));
    refused(Elsewhere.approved(key).end(), "unknown");
  }

  @Test
  void aProviderOpensNoAccountOfAnotherSchool() {
    var other = schools.aSchool();
    key = ConfiguredProvider.of(other.id(), provider, BY_ADDRESS);
    refused(Elsewhere.approved(key).end(), "unknown");
  }

  @Test
  void anotherProviderCannotStandInForTheFirst() {
    session(Elsewhere.approved(key).end());
    try (var second = FakeProvider.start()) {
      second.knows(Map.of("sub", "s-1", "preferred_username", NAME));
      key = ConfiguredProvider.of(school.id(), second, BY_ADDRESS);
      refused(Elsewhere.approved(key).end(), "unknown");
    }
  }

  @ParameterizedTest
  @MethodSource("school.gatehouse.account.openid.Forgery#all")
  void whatProvesNothingOpensNothing(Forgery forgery) {
    provider.writes(forgery);
    refused(Elsewhere.approved(key).end(), "refused");
    assertThat(actions()).doesNotContain("session.started", "account.openid-linked");
    provider.writes(claims -> FakeProvider.signed(claims, FakeProvider.KEY));
    session(Elsewhere.approved(key).end());
  }

  @Test
  void aCodeCountsOnce() {
    var once = Elsewhere.approved(key);
    session(once.end());
    refused(once.end(), "refused");
  }

  @Test
  void onlyTheBrowserThatBeganCanEnd() {
    var mine = Elsewhere.approved(key);
    var theirs = Elsewhere.approved(key);
    refused(mine.withCookie("").end(), "stale");
    refused(mine.withCookie("made.up").end(), "stale");
    refused(mine.withCookie(theirs.cookie()).end(), "stale");
    refused(mine.withBack(mine.back().replace(mine.state(), "x")).end(), "stale");
    refused(mine.withBack(mine.back().replaceAll("[?].*", "")).end(), "stale");
    refused(theirs.withBack(Elsewhere.approved(key).back()).end(), "stale");
    session(theirs.end());
  }

  /** Somebody else's code, put into one's own answer, was not asked for with one's own secret. */
  @Test
  void aCodeOfAnotherAttemptIsRefused() {
    var mine = Elsewhere.approved(key);
    var theirs = Elsewhere.approved(key);
    refused(mine.withBack(mine.back().replace(mine.code(), theirs.code())).end(), "refused");
  }

  @Test
  void aProviderThatIsAwayIsToldCalmly() {
    var begun = Elsewhere.approved(key);
    provider.close();
    refused(begun.end(), "away");
    provider = FakeProvider.start();
    key = ConfiguredProvider.of(school.id(), provider, BY_ADDRESS);
    provider.close();
    refused(Elsewhere.begin(key), "away");
  }

  @Test
  void whoFailsTooOftenWaits() {
    provider.writes(claims -> "nothing");
    for (int i = 0; i < 10; i++) {
      refused(Elsewhere.approved(key).end(), "refused");
    }
    refused(Elsewhere.approved(key).end(), "too_many");
  }

  @Test
  void theApiTakesNoTokenOfTheProvider() {
    var seen = new String[1];
    Function<JWTClaimsSet, String> writer =
        claims -> seen[0] = FakeProvider.signed(claims, FakeProvider.KEY);
    provider.writes(writer);
    session(Elsewhere.approved(key).end());
    given().auth().oauth2(seen[0]).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void neitherCodesNorTokensNorNamesAreLogged() {
    var seen = new String[1];
    provider.writes(claims -> seen[0] = FakeProvider.signed(claims, FakeProvider.key("other")));
    var refused = Elsewhere.approved(key);
    refused(refused.end(), "refused");
    assertThat(lines.heard()).anyMatch(line -> line.contains("OpenID provider " + key));
    for (String secret :
        new String[] {refused.code(), refused.state(), refused.cookie(), seen[0], NAME}) {
      assertThat(lines.heard()).noneMatch(line -> line.contains(secret));
    }
  }

  @Test
  void whereNoneIsConfiguredThereIsNothing() {
    var other = UUID.randomUUID().toString().substring(0, 8);
    for (String page : new String[] {"", "/return", "/no"}) {
      given().get("/sign-in/openid/" + other + page).then().statusCode(404);
    }
  }
}
