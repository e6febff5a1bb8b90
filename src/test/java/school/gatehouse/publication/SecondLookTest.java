package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Nothing leaves the lists of what is out there on the word of one person. */
@GatehouseTest
class SecondLookTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private Walk walk;
  private String task;

  @BeforeEach
  void somethingThatShouldHaveBeenDownLongAgo() {
    walk = new Walk(schools.aSchool());
    var family = walk.cleared();
    walk.publish(walk.released(family.pupil()));
    task = "/takedowns/" + walk.withdraw(family).getList("takedowns", String.class).get(0);
    behind.change(walk.school.id(), "update takedown set due_at = due_at - interval '3 days'");
  }

  private void say(String outcome, String note) {
    walk.school
        .as(Roles.EDITOR)
        .create(task + "/confirmations", Map.of("outcome", outcome, "note", note));
  }

  private JsonPath seen() {
    return walk.school.as(Roles.DPO).get(task).statusCode(200).extract().jsonPath();
  }

  private long overdueTasks() {
    return walk
        .school
        .as(Roles.DPO)
        .get("/overdue")
        .extract()
        .jsonPath()
        .getList("items.kind", String.class)
        .stream()
        .filter("TAKEDOWN"::equals)
        .count();
  }

  @Test
  void whatCannotBeCalledBackStaysOverdueUntilASecondPersonAgrees() {
    say("IRRETRIEVABLE", "Printed and sent home");
    assertThat(overdueTasks()).isEqualTo(1);
    assertThat(seen().getBoolean("waitsForLook")).isTrue();
    walk.school.as(Roles.EDITOR).post(task + "/verifications", Map.of()).statusCode(403);
    walk.school.head().create(task + "/verifications", Map.of());
    assertThat(overdueTasks()).isZero();
    assertThat(seen().getString("state")).isEqualTo("IRRETRIEVABLE");
    assertThat(seen().getBoolean("waitsForLook")).isFalse();
  }

  @Test
  void nobodyAgreesToARecallThatIsImpossibleForNoReason() {
    walk.school.cms().create(task + "/confirmations", Map.of("outcome", "IRRETRIEVABLE"));
    walk.school.head().post(task + "/verifications", Map.of()).statusCode(422);
    walk.school.head().create(task + "/verifications", Map.of("note", "It was on paper"));
  }

  @Test
  void whatIsStillThereIsOpenAgainWithTheDeadlineThatItHad() {
    var due = seen().getString("dueAt");
    say("DONE", "Deleted");
    assertThat(overdueTasks()).isZero();
    walk.school.as(Roles.DPO).post(task + "/reopenings", Map.of("note", " ")).statusCode(422);
    walk.school.as(Roles.DPO).create(task + "/reopenings", Map.of("note", "Still on page 2"));
    assertThat(seen().getString("state")).isEqualTo("OPEN");
    assertThat(seen().getString("dueAt")).isEqualTo(due);
    assertThat(seen().getString("reopened[0].note")).isEqualTo("Still on page 2");
    assertThat(seen().getString("reopened[0].saidNote")).isEqualTo("Deleted");
    assertThat(overdueTasks()).isEqualTo(1);
    assertThat(
            walk.school.office().get("/publications").extract().jsonPath().getList("items.state"))
        .isEqualTo(java.util.List.of("LIVE"));
    walk.school.office().post(task + "/reopenings", Map.of("note", "Again")).statusCode(409);
  }

  @Test
  void alsoWhatCannotBeCalledBackCanBeOpenedAgain() {
    say("IRRETRIEVABLE", "On a page that is not ours");
    walk.school.head().create(task + "/verifications", Map.of());
    walk.school.head().create(task + "/reopenings", Map.of("note", "They will take it down"));
    assertThat(seen().getString("state")).isEqualTo("OPEN");
    assertThat(overdueTasks()).isEqualTo(1);
  }

  @Test
  void theSmallPictureIsShownUntilTwoPeopleHaveSeenThatItIsGone() {
    walk.school.as(Roles.EDITOR).get(task + "/preview").statusCode(200);
    assertThat(seen().getBoolean("previewable")).isTrue();
    say("DONE", "Deleted");
    walk.school.head().create(task + "/verifications", Map.of());
    walk.school.as(Roles.EDITOR).get(task + "/preview").statusCode(404);
    assertThat(seen().getBoolean("previewable")).isFalse();
  }
}
