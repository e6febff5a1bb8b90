package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaStore;
import school.gatehouse.school.Schools;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** What the demo lets pass asks for a person everywhere else. */
@GatehouseTest
class OutsideTheDemoTest {

  @Inject TestSchools testSchools;
  @Inject SchoolWall wall;
  @Inject ReadGroup groups;
  @Inject MediaStore media;
  @Inject NamesFound names;
  @Inject Schools schools;
  @Inject Decisions decisions;
  @Inject Answers answers;
  @Inject StoppedItems stopped;

  @Test
  void aFileThatNobodyScannedIsForReview() {
    var walk = new Walk(testSchools.aSchool());
    var item = UUID.fromString(walk.released(walk.cleared().pupil()));
    var outside = new JudgeItem(groups, media, names, schools, decisions, answers, stopped, false);
    var judgement =
        wall.in(
            walk.school.id(),
            () -> outside.judge(item, UUID.fromString(walk.website), Use.NEW, wall.now().now()));
    assertThat(judgement.verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(judgement.reasons())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.NOT_SCANNED);
  }

  @Test
  void theDemoSaysInItsFindingsThatNothingWasScanned() {
    var walk = new Walk(testSchools.aSchool());
    var details = walk.details().with("people", Map.of("nobodyIdentifiable", true));
    assertThat(walk.submit(Walk.aPicture(), details).getList("findings.code"))
        .contains("NOT_SCANNED");
  }
}
