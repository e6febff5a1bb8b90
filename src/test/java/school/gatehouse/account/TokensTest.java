package school.gatehouse.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Rows;
import school.gatehouse.testsupport.TestSchools;

/** Signing in: what is right opens the door for an hour, what is wrong is slowed down. */
@GatehouseTest
class TokensTest {

  private static final String SECRET = "marker secret 4711 long";

  @Inject TestSchools schools;
  @Inject Rows rows;

  private TestSchools.TestSchool school;
  private String person;
  private String personId;
  private String machine;

  @BeforeEach
  void aPersonAndAMachine() {
    school = schools.aSchool();
    person = "person-" + UUID.randomUUID();
    machine = "cms-" + UUID.randomUUID();
    var admin = school.as("admin");
    personId =
        admin.create(
            "/accounts",
            Map.of("username", person, "password", SECRET, "roles", List.of("teacher")));
    admin.create("/clients", Map.of("clientId", machine, "clientSecret", SECRET));
  }

  @Test
  void aPersonSignsInForAnHour() {
    var answer = Client.signIn(aPerson(SECRET)).statusCode(200).extract().jsonPath();
    var ends = Instant.parse(answer.getString("expiresAt"));
    assertThat(Duration.between(Instant.now(), ends))
        .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    new Client(answer.getString("token")).get("/channels").statusCode(200);
  }

  @Test
  void aMachineSignsInAsAMachine() {
    var answer = Client.signIn(aMachine(SECRET)).statusCode(200).extract().jsonPath();
    var cms = new Client(answer.getString("token"));
    cms.get("/takedowns").statusCode(200);
    cms.get("/channels").statusCode(403);
  }

  @Test
  void secretsAreKeptAsSlowHashesOnly() {
    var hashes = rows.query(school.id(), "select password_hash from account");
    assertThat(hashes).hasSizeGreaterThanOrEqualTo(2).allMatch(hash -> hash.startsWith("$2"));
    assertThat(rows.query(school.id(), "select account::text from account"))
        .noneMatch(row -> row.contains(SECRET));
    assertThat(rows.query(school.id(), "select convert_from(bytes, 'UTF8') from audit_entry"))
        .isNotEmpty()
        .noneMatch(row -> row.contains(SECRET));
  }

  @Test
  void rightSecretsAreNeverSlowedDown() {
    for (int time = 0; time < 15; time++) {
      Client.signIn(aPerson(SECRET)).statusCode(200);
    }
  }

  @Test
  void tenWrongSecretsSlowThatNameDownAndNoOther() {
    for (int time = 0; time < 10; time++) {
      Client.signIn(aPerson("wrong")).statusCode(401);
    }
    var slowed = Client.signIn(aPerson("wrong")).statusCode(429).extract();
    assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
    Client.signIn(aMachine(SECRET)).statusCode(200);
  }

  @Nested
  class Refused {

    @Test
    void aWrongSecretAndAnUnknownNameInTheSameWords() {
      var wrong = Client.signIn(aPerson("wrong")).statusCode(401).extract().asString();
      var unknown = Map.of("username", "nobody-" + UUID.randomUUID(), "password", "wrong");
      assertThat(Client.signIn(unknown).statusCode(401).extract().asString()).isEqualTo(wrong);
    }

    @Test
    void aPersonAsAMachineAndAMachineAsAPerson() {
      Client.signIn(Map.of("clientId", person, "clientSecret", SECRET)).statusCode(401);
      Client.signIn(Map.of("username", machine, "password", SECRET)).statusCode(401);
    }

    @Test
    void halfOrMixedCredentials() {
      for (var half :
          List.of(
              new Body(),
              new Body().with("username", person),
              new Body().with("password", SECRET),
              new Body().with("username", person).with("clientSecret", SECRET),
              new Body().with("clientId", machine).with("password", SECRET),
              aPersonBody().with("clientId", machine).with("clientSecret", SECRET),
              aPersonBody().with("remember", true))) {
        Client.signIn(half).statusCode(422);
      }
    }

    @Test
    void anAccountThatIsSwitchedOffWithItsTokenAndWithout() {
      String token = Client.signIn(aPerson(SECRET)).statusCode(200).extract().path("token");
      school.as("admin").delete("/accounts/" + personId).statusCode(204);
      new Client(token).get("/channels").statusCode(401);
      Client.signIn(aPerson(SECRET)).statusCode(401);
    }

    @Test
    void accountsThatCannotBe() {
      var admin = school.as("admin");
      var good =
          new Body()
              .with("username", "person-" + UUID.randomUUID())
              .with("password", SECRET)
              .with("roles", List.of("teacher"));
      for (var bad :
          List.of(
              Body.of(good).with("roles", List.of()),
              Body.of(good).with("roles", List.of("king")),
              Body.of(good).with("roles", List.of("cms")),
              Body.of(good).with("password", "short"),
              Body.of(good).with("username", " "))) {
        admin.post("/accounts", bad).statusCode(422);
      }
      admin.post("/accounts", good).statusCode(201);
    }

    private Body aPersonBody() {
      return Body.of(aPerson(SECRET));
    }
  }

  private Map<String, String> aPerson(String secret) {
    return Map.of("username", person, "password", secret);
  }

  private Map<String, String> aMachine(String secret) {
    return Map.of("clientId", machine, "clientSecret", secret);
  }
}
