package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Why a child is not cleared cannot be told apart by anybody who may not know. */
@GatehouseTest
class RedactionTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private Walk walk;

  @BeforeEach
  void aFreshSchool() {
    behind.holdJobs();
    walk = new Walk(schools.aSchool());
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  @Test
  void aTeacherReadsTheSameWhateverTheCause() {
    assertThat(new HashSet<>(perCause(NotCleared::submitted).values())).hasSize(1);
  }

  @Test
  void aTeacherReadsTheSameWhenTheCauseCameLater() {
    Map<NotCleared, String> read = new TreeMap<>();
    for (NotCleared cause : NotCleared.values()) {
      if (cause.canComeLater()) {
        read.put(cause, afterRelease(cause));
      }
    }
    assertThat(new HashSet<>(read.values())).as(read.toString()).hasSize(1);
  }

  @Test
  void aWebsiteReadsTheSameWhateverTheCause() {
    var read =
        perCause(
            (cause, family, itsWalk) -> {
              var media = itsWalk.submit(Walk.aPicture(), itsWalk.details(family.pupil()));
              return answer(itsWalk, media.getString("media.id"), family);
            });
    assertThat(new HashSet<>(read.values())).as(read.toString()).hasSize(1);
    assertThat(read.get(NotCleared.HOLD))
        .contains("PUPIL_NOT_CLEARED")
        .doesNotContain("pupil\"", "remedy");
  }

  @Test
  void theOfficeReadsHoldRestrictionAndStopAlike() {
    Set<String> read = new HashSet<>();
    for (NotCleared cause : List.of(NotCleared.HOLD, NotCleared.RESTRICTION, NotCleared.STOP)) {
      var family = cause.family(walk);
      var body =
          walk.school
              .office()
              .get("/submissions/" + submission(family))
              .extract()
              .path("verdicts[0].reasons.code");
      assertThat(body).isEqualTo(List.of("HELD"));
      read.add(anonymous(exact(family), family));
    }
    assertThat(read).hasSize(1);
  }

  private String exact(Walk.Family family) {
    return verdicts(
        walk.school.office().get("/submissions/" + submission(family)).extract().asString());
  }

  private String submission(Walk.Family family) {
    return walk.submit(Walk.aPicture(), walk.details(family.pupil())).getString("id");
  }

  private interface Reading {
    String of(NotCleared cause, Walk.Family family, Walk walk);
  }

  private Map<NotCleared, String> perCause(Reading reading) {
    Map<NotCleared, String> read = new TreeMap<>();
    for (NotCleared cause : NotCleared.values()) {
      read.put(cause, reading.of(cause, cause.family(walk), walk));
    }
    return read;
  }

  /** It was released; what the teacher is shown afterwards, and its headers' names and status. */
  private String afterRelease(NotCleared cause) {
    var family = walk.cleared();
    var sent = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    assertThat(sent.getString("verdicts[0].verdict")).isEqualTo("ALLOW");
    cause.happen(walk, family);
    var shown = walk.school.teacher().get("/submissions/" + sent.getString("id")).extract();
    return shown.statusCode() + anonymous(verdicts(shown.asString()), family);
  }

  private static String answer(Walk walk, String media, Walk.Family family) {
    var checked =
        walk.school
            .cms()
            .post(
                "/publish-checks",
                Map.of("items", List.of(Map.of("media", media, "channel", walk.website))))
            .extract();
    return checked.statusCode() + anonymous(answers(checked.asString()), family);
  }

  static String verdicts(String submission) {
    return submission.substring(submission.indexOf("\"verdicts\""));
  }

  private static String answers(String checked) {
    return checked.substring(checked.indexOf("\"answers\""));
  }

  /** Ids and instants are not what is compared. */
  static String anonymous(String text, Walk.Family family) {
    return text.replace(family.pupil(), "PUPIL")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "INSTANT");
  }
}
