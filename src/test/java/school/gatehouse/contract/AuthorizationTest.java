package school.gatehouse.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Every caller at every door of the served contract, with own, foreign and missing ids. */
@GatehouseTest
class AuthorizationTest {

  @Inject TestSchools schools;

  /** What was answered otherwise than the table says; all of it, not only the first. */
  private final List<String> wrong = new ArrayList<>();

  @Test
  void theTableHasARowForEveryDoorAndNoRowForADoorThatIsNotThere() {
    var rows = WhoMayWhat.ROWS.stream().map(WhoMayWhat.Row::name).collect(Collectors.toSet());
    assertThat(Contract.names()).containsExactlyInAnyOrderElementsOf(new TreeSet<>(rows));
  }

  @Test
  void whoMayIsAnsweredAsTheTableSays() {
    var world = new World(new Walk(schools.aSchool()));
    for (var row : WhoMayWhat.ROWS) {
      for (var role : row.open() ? WhoMayWhat.ROLES : row.roles()) {
        expect(row.status(), row, role, world, world.freshPath(row.path()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Nested
  class Refused {

    @Test
    void whoMayNotIsToldSoWhoseverIdItIs() {
      var world = new World(new Walk(schools.aSchool()));
      var foreign = new World(new Walk(schools.aSchool()));
      for (var row : WhoMayWhat.ROWS) {
        for (var role : row.open() ? List.<String>of() : WhoMayWhat.ROLES) {
          if (!row.roles().contains(role)) {
            expect(403, row, role, world, world.path(row.path()));
            if (row.hasId()) {
              expect(403, row, role, world, foreign.path(row.path()));
              expect(403, row, role, world, World.missingPath(row.path()));
            }
          }
        }
      }
      assertThat(wrong).isEmpty();
    }

    @Test
    void anotherSchoolsThingIsNotThereAsAMissingOneIsNot() {
      var world = new World(new Walk(schools.aSchool()));
      var foreign = new World(new Walk(schools.aSchool()));
      for (var row : WhoMayWhat.ROWS.stream().filter(WhoMayWhat.Row::hasId).toList()) {
        for (var role : row.roles()) {
          expect(404, row, role, world, foreign.path(row.path()));
          expect(404, row, role, world, World.missingPath(row.path()));
          expect(404, row, role, world, world.lastMissing(row.path()));
          expect(404, row, role, world, row.path().replaceAll("\\{[a-z]+}", "not-an-id"));
        }
      }
      assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyComesInWithoutAGoodToken() {
      var world = new World(new Walk(schools.aSchool()));
      var forged = ForgedTokens.of(world.walk.school);
      assertThat(given().auth().oauth2(forged.good()).get("/api/v1/pupils").statusCode())
          .isEqualTo(200);
      for (var row : WhoMayWhat.ROWS.stream().filter(row -> !row.open()).toList()) {
        var path = world.path(row.path());
        note(401, world.send(given(), row, path).statusCode(), "anonymous", row);
        forged
            .bad()
            .forEach(
                (name, token) ->
                    note(
                        401,
                        world.send(given().auth().oauth2(token), row, path).statusCode(),
                        name,
                        row));
      }
      assertThat(wrong).isEmpty();
    }

    @Test
    void anAccountThatWasSwitchedOffAfterItsTokenWasIssuedIsOutEverywhere() {
      var world = new World(new Walk(schools.aSchool()));
      var gone = schools.person(world.walk.school, WhoMayWhat.ROLES.toArray(String[]::new));
      gone.get("/pupils").statusCode(200);
      world.walk.school.as("admin").delete("/accounts/" + ForgedTokens.accountOf(gone.token()));
      for (var row : WhoMayWhat.ROWS.stream().filter(row -> !row.open()).toList()) {
        expect(401, row, gone, world, world.path(row.path()));
      }
      assertThat(wrong).isEmpty();
    }
  }

  private void expect(int status, WhoMayWhat.Row row, String role, World world, String path) {
    var answer = world.call(world.walk.school.as(role), row, path);
    note(status, answer.statusCode(), role, row);
    if (answer.statusCode() >= 400
        && !answer.contentType().startsWith("application/problem+json")) {
      wrong.add(role + " " + row.name() + ": " + answer.contentType());
    }
  }

  private void expect(int status, WhoMayWhat.Row row, Client by, World world, String path) {
    note(status, world.call(by, row, path).statusCode(), "switched off", row);
  }

  private void note(int expected, int actual, String who, WhoMayWhat.Row row) {
    if (expected != actual) {
      wrong.add(who + " " + row.name() + ": " + actual + " and not " + expected);
    }
  }
}
