package school.gatehouse.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Authenticator;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

/** Besides the password a phone shows a code, once. */
@GatehouseTest
class SecondFactorsTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private TestSchools.TestSchool school;
  private String username;

  @BeforeEach
  void aPersonOfTheOffice() {
    school = schools.aSchool();
    username = schools.username(school, Roles.OFFICE);
  }

  private Body credentials() {
    return new Body().with("username", username).with("password", TestSchools.PASSWORD);
  }

  private Client signedIn() {
    return new Client(Client.signIn(credentials()).statusCode(200).extract().path("token"));
  }

  private Authenticator setUp() {
    var me = signedIn();
    String secret = me.post("/me/second-factor", Map.of()).statusCode(201).extract().path("secret");
    var phone = new Authenticator(secret);
    me.post("/me/second-factor/confirmations", Map.of("code", phone.codeNow())).statusCode(204);
    return phone;
  }

  private void schoolAsks() {
    Map<String, Object> now = school.head().get("/school").extract().jsonPath().getMap("settings");
    school.head().put("/school/settings", Body.of(now).with("secondFactor", true)).statusCode(200);
  }

  @Test
  void whoHasSetItUpIsAskedForIt() {
    var phone = setUp();
    Client.signIn(credentials()).statusCode(401).body("title", containsString("code"));
    Client.signIn(credentials().with("code", phone.nextCode())).statusCode(200);
  }

  @Test
  void theSecretIsNotReadableInTheDatabase() {
    var me = signedIn();
    String secret = me.post("/me/second-factor", Map.of()).statusCode(201).extract().path("secret");
    var kept =
        behind.texts(school.id(), "select encode(secret, 'escape') from second_factor").get(0);
    assertThat(kept).doesNotContain(secret).isNotEmpty();
  }

  @Test
  void theSchoolDecidesWhoNeedsOne() {
    schoolAsks();
    Client.signIn(credentials()).statusCode(403).body("title", containsString("pages first"));
    var teacher = schools.username(school, Roles.TEACHER);
    Client.signIn(Map.of("username", teacher, "password", TestSchools.PASSWORD)).statusCode(200);
  }

  @Test
  void anOlderClientThatDoesNotKnowTheSettingLeavesItAsItIs() {
    schoolAsks();
    Map<String, Object> now = school.head().get("/school").extract().jsonPath().getMap("settings");
    school
        .head()
        .put("/school/settings", Body.of(now).without("secondFactor"))
        .statusCode(200)
        .body("settings.secondFactor", equalTo(true));
  }

  @Test
  void anAdministratorTakesALostPhoneAway() {
    setUp();
    String id =
        behind
            .texts(
                school.id(),
                "select cast(id as text) from account where username = '" + username + "'")
            .get(0);
    var admin = school.as(Roles.ADMIN);
    admin.get("/accounts/" + id).body("secondFactor", equalTo(true));
    admin.delete("/accounts/" + id + "/second-factor").statusCode(204);
    Client.signIn(credentials()).statusCode(200);
  }

  @Nested
  class Refused {

    @Test
    void aCodeThatWasUsed() {
      var phone = setUp();
      var next = phone.nextCode();
      Client.signIn(credentials().with("code", next)).statusCode(200);
      Client.signIn(credentials().with("code", next)).statusCode(422);
    }

    @Test
    void anotherPhoneBesideTheFirst() {
      var phone = setUp();
      var token =
          Client.signIn(credentials().with("code", phone.nextCode())).extract().path("token");
      new Client(String.valueOf(token)).post("/me/second-factor", Map.of()).statusCode(409);
    }

    @Test
    void manyGuesses() {
      var phone = setUp();
      for (int guess = 0; guess < 10; guess++) {
        Client.signIn(credentials().with("code", phone.oldCode())).statusCode(422);
      }
      Client.signIn(credentials().with("code", phone.nextCode())).statusCode(429);
    }

    @Test
    void aSecretThatWasNeverConfirmedAsksForNothing() {
      signedIn().post("/me/second-factor", Map.of()).statusCode(201);
      Client.signIn(credentials()).statusCode(200);
    }
  }
}
