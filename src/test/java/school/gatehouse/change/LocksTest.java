package school.gatehouse.change;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.AtOnce;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Who writes when: one number for each change, in the order in which they are committed. */
@GatehouseTest
class LocksTest {

  private static final int WRITERS = 8;
  private static final int WRITES = 25;

  @Inject TestSchools schools;
  @Inject Behind behind;

  private Walk walk;
  private String school;

  @BeforeEach
  void aFreshSchool() {
    walk = new Walk(schools.aSchool());
    school = walk.school.id();
  }

  /** What a reader who looks again and again may see: each number only after all smaller ones. */
  @Test
  void numbersGrowInTheOrderOfTheCommits() throws Exception {
    var pupils = List.of(walk.family().pupil(), walk.family().pupil(), walk.family().pupil());
    var writing = new AtomicBoolean(true);
    var reader = AtOnce.begin(() -> watchedNumbers(writing));
    List<Callable<List<Long>>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      var pupil = pupils.get(writer % pupils.size());
      writers.add(() -> stops(pupil));
    }
    var numbers = AtOnce.all(writers);
    writing.set(false);
    numbers.forEach(each -> assertThat(each).isSorted().doesNotHaveDuplicates());
    assertThat(numbers.stream().flatMap(List::stream))
        .hasSize(WRITERS * WRITES)
        .doesNotHaveDuplicates();
    assertThat(AtOnce.end(reader)).isEmpty();
  }

  private List<Long> stops(String pupil) {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < WRITES; i++) {
      numbers.add(
          walk.school
              .teacher()
              .post("/stops", Map.of("pupil", pupil))
              .statusCode(201)
              .extract()
              .jsonPath()
              .getLong("version"));
    }
    return numbers;
  }

  /** Numbers that turned up although a larger one had been there before. */
  private List<String> watchedNumbers(AtomicBoolean writing) {
    List<String> tooLate = new ArrayList<>();
    long highest = 0;
    List<String> known = List.of();
    while (writing.get()) {
      var now = behind.texts(school, "select cast(v as text) from change order by v");
      long before = highest;
      var seen = known;
      now.stream()
          .filter(v -> !seen.contains(v) && Long.parseLong(v) < before)
          .forEach(tooLate::add);
      known = now;
      highest = Math.max(highest, Long.parseLong(now.get(now.size() - 1)));
    }
    return tooLate;
  }

  @Test
  void timesGrowWithTheNumbers() throws Exception {
    var pupil = walk.family().pupil();
    AtOnce.all(List.of(() -> stops(pupil), () -> stops(pupil)));
    var times =
        behind.texts(
            school, "select to_char(at, 'YYYY-MM-DD HH24:MI:SS.US') from change" + " order by v");
    assertThat(times).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyRowBelongsToAChangeAndEveryChangeIsInTheTrail() {
    var family = walk.cleared();
    var media = walk.released(family.pupil());
    walk.publish(media);
    var stop = walk.school.teacher().create("/stops", Map.of("media", media));
    walk.school.office().delete("/stops/" + stop).statusCode(204);
    walk.school.office().delete("/stops/" + stop).statusCode(204);
    walk.withdraw(family);
    behind.workOff(school);
    for (String table : tablesWithChanges()) {
      assertThat(behind.texts(school, orphans(table))).as(table).isEmpty();
    }
    assertThat(behind.texts(school, ENTRIES_WITHOUT_CHANGE))
        .isSubsetOf("publish.checked", "account.added", "client.added");
    assertThat(behind.texts(school, CHANGES_WITHOUT_ENTRY)).hasSize(1);
  }

  private static final String ENTRIES_WITHOUT_CHANGE =
      "select distinct action from audit_entry a"
          + " where not exists (select 1 from change c where c.id = a.change_id)";

  /** The one is the second lifting of a stop that was lifted: it writes nothing. */
  private static final String CHANGES_WITHOUT_ENTRY =
      "select cast(c.id as text) from change c"
          + " where not exists (select 1 from audit_entry a where a.change_id = c.id)";

  private List<String> tablesWithChanges() {
    return behind.texts(
        school,
        "select table_name from information_schema.columns where column_name = 'change_id'"
            + " and table_schema = 'public' and table_name not in ('audit_entry', 'account')");
  }

  private static String orphans(String table) {
    return "select cast(t.change_id as text) from "
        + table
        + " t"
        + " where not exists (select 1 from change c where c.id = t.change_id)";
  }

  /** Changes of the whole school wait for those that are at it, not for those that come later. */
  @Test
  void aChannelCanBeSuspendedHoweverManyOthersWrite() throws Exception {
    var writing = new AtomicBoolean(true);
    List<Future<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < 6; writer++) {
      var pupil = walk.family().pupil();
      writers.add(AtOnce.begin(() -> writeWhile(writing, pupil)));
    }
    long began = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      walk.school
          .head()
          .post("/channels/" + walk.website + "/suspensions", Map.of())
          .statusCode(201);
    }
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    writing.set(false);
    int writes = 0;
    for (Future<Integer> writer : writers) {
      writes += AtOnce.end(writer);
    }
    System.out.println("Ten suspensions among " + writes + " writes took " + took + " ms");
    assertThat(took).isLessThan(10_000);
  }

  private int writeWhile(AtomicBoolean writing, String pupil) {
    int writes = 0;
    for (; writing.get(); writes++) {
      walk.school.teacher().post("/stops", Map.of("pupil", pupil)).statusCode(201);
    }
    return writes;
  }
}
