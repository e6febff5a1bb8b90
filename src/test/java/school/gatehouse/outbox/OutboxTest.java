package school.gatehouse.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.AtOnce;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

@GatehouseTest
class OutboxTest {

  private static final String WAITING =
      "select kind from outbox where done_at is null and attempts ";

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject Outbox outbox;

  private String school;

  @BeforeEach
  void aSchoolWithSomethingToErase() {
    behind.holdJobs();
    var walk = new Walk(schools.aSchool());
    school = walk.school.id();
    var family = walk.cleared();
    walk.released(family.pupil());
    walk.withdraw(family);
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  @Test
  void aRowWhoseWorkerDiedIsTakenAgainAMinuteLater() {
    assertThat(outbox.take(school)).isPresent();
    behind.workOff(school);
    assertThat(behind.texts(school, WAITING + "> 0")).hasSize(1);
    assertThat(behind.approvedObjects(school)).hasSize(1);
    assertThat(aMinuteLater()).isPositive();
    behind.workOff(school);
    assertThat(behind.texts(school, WAITING + "> 0")).isEmpty();
    assertThat(behind.approvedObjects(school)).isEmpty();
  }

  @Test
  void aRowIsTakenByOneWorkerOnly() throws Exception {
    Callable<Boolean> take = () -> outbox.take(school).isPresent();
    var taken = AtOnce.all(Stream.generate(() -> take).limit(8).toList());
    assertThat(taken).containsOnlyOnce(true);
    assertThat(List.copyOf(behind.texts(school, WAITING + "= 1"))).hasSize(1);
  }

  private int aMinuteLater() {
    return behind.change(
        school, "update outbox set due_at = due_at - interval '1 minute' where attempts > 0");
  }
}
