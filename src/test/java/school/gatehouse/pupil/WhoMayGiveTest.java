package school.gatehouse.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.Calendar.NOW;
import static school.gatehouse.testsupport.Calendar.day;
import static school.gatehouse.testsupport.GuardianMaker.aParent;
import static school.gatehouse.testsupport.GuardianMaker.aSilent;
import static school.gatehouse.testsupport.SchoolMaker.aSchool;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.testsupport.GuardianMaker;
import school.gatehouse.testsupport.SchoolMaker;

/** Who may permit something: authority, dated statements, bases and papers. */
class WhoMayGiveTest {

  private static boolean may(GuardianMaker guardian, SchoolMaker school, String day) {
    return new WhoMayGive(school.make().policy(), NOW).may(guardian.make(), day(day));
  }

  private static boolean may(GuardianMaker guardian) {
    return may(guardian, aSchool(), "2026-05-06");
  }

  @Nested
  class AParent {

    private final GuardianMaker parent = aSilent(Authority.PARENT);

    @Test
    void ofWhomNothingIsRecordedMayNot() {
      assertThat(may(parent)).isFalse();
    }

    @Test
    void mayOnABasisThatTheSchoolAccepts() {
      parent.saying(ResponsibilityState.YES, "MIS", 1);

      assertThat(may(parent, aSchool().accepting(ResponsibilityBasis.MIS), "2026-05-06")).isTrue();
      assertThat(may(parent, aSchool().accepting(ResponsibilityBasis.DOCUMENT_SEEN), "2026-05-06"))
          .isFalse();
    }

    @Test
    void mayNotWithoutABasis() {
      assertThat(may(parent.saying(ResponsibilityState.YES, "", 1))).isFalse();
    }

    @Test
    void mayNotWhenItIsNotRecordedThatTheyMay() {
      assertThat(may(parent.saying(ResponsibilityState.NOT_RECORDED, "MIS", 1))).isFalse();
    }

    @Test
    void needsThePaperOfACourtOrderWhereTheSchoolAsksForIt() {
      parent.saying(ResponsibilityState.YES, "COURT_ORDER", 1);

      assertThat(may(parent)).isTrue();
      assertThat(may(parent, aSchool().askingForPapers(), "2026-05-06")).isFalse();
      assertThat(may(parent.withPaper(), aSchool().askingForPapers(), "2026-05-06")).isTrue();
    }

    @Test
    void needsNoPaperForADeclaration() {
      assertThat(may(aParent(), aSchool().askingForPapers(), "2026-05-06")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-02-28, true", "2026-03-01, false"})
    void mayOnTheDaysSpokenOf(String day, boolean expected) {
      parent.saying(ResponsibilityState.YES, "MIS", "2026-02-01..2026-02-28", 1);

      assertThat(may(parent, aSchool(), day)).isEqualTo(expected);
    }

    @Test
    void loosesItToALaterStatementFromItsFirstDayOn() {
      parent
          .saying(ResponsibilityState.YES, "MIS", 1)
          .saying(ResponsibilityState.NO, "", "2026-04-01..", 2);

      assertThat(may(parent, aSchool(), "2026-03-31")).isTrue();
      assertThat(may(parent, aSchool(), "2026-04-01")).isFalse();
    }

    @Test
    void doesNotFallBackToAnOlderStatementAfterTheLaterOneEnds() {
      parent
          .saying(ResponsibilityState.YES, "MIS", 1)
          .saying(ResponsibilityState.YES, "DOCUMENT_SEEN", "2026-02-01..2026-02-28", 2);

      assertThat(may(parent, aSchool(), "2026-01-15")).isTrue();
      assertThat(may(parent, aSchool(), "2026-02-15")).isTrue();
      assertThat(may(parent, aSchool(), "2026-03-15")).isFalse();
    }

    @Test
    void isJudgedByWhatWasRecordedBySomeInstantOnly() {
      parent.saying(ResponsibilityState.YES, "MIS", 1_000_000);

      assertThat(may(parent)).isFalse();
    }

    @Test
    void withinOneTransactionIsTakenAtTheWordThatPermitsLess() {
      parent
          .saying(ResponsibilityState.NOT_RECORDED, "MIS", 5)
          .saying(ResponsibilityState.YES, "MIS", 5);

      assertThat(may(parent)).isFalse();
    }
  }

  @Nested
  class ANo {

    private final GuardianMaker parent = aSilent(Authority.PARENT);

    @ParameterizedTest
    @CsvSource({
      "SIGNED_DECLARATION, false",
      "MIS, true",
      "DOCUMENT_SEEN, true",
      "COURT_ORDER, true"
    })
    void isBeatenByALaterYesOnMoreThanADeclaration(String basis, boolean expected) {
      parent.saying(ResponsibilityState.NO, "", 1).saying(ResponsibilityState.YES, basis, 2);

      assertThat(may(parent)).isEqualTo(expected);
    }

    @Test
    void isNotBeatenByAnEarlierYes() {
      parent
          .saying(ResponsibilityState.YES, "COURT_ORDER", 1)
          .saying(ResponsibilityState.NO, "", 2);

      assertThat(may(parent)).isFalse();
    }

    @Test
    void isNotBeatenByAYesForOtherDays() {
      parent
          .saying(ResponsibilityState.NO, "", 1)
          .saying(ResponsibilityState.YES, "COURT_ORDER", "2026-06-01..", 2)
          .saying(ResponsibilityState.YES, "SIGNED_DECLARATION", 3);

      assertThat(may(parent)).isFalse();
      assertThat(may(parent, aSchool(), "2026-06-01")).isTrue();
    }

    @Test
    void onceBeatenLetsADeclarationCountAgain() {
      parent
          .saying(ResponsibilityState.NO, "", 1)
          .saying(ResponsibilityState.YES, "DOCUMENT_SEEN", 2)
          .saying(ResponsibilityState.YES, "SIGNED_DECLARATION", 3);

      assertThat(may(parent)).isTrue();
    }

    @Test
    void isOverAfterItsLastDay() {
      parent
          .saying(ResponsibilityState.NO, "", "..2026-05-05", 1)
          .saying(ResponsibilityState.YES, "SIGNED_DECLARATION", 2);

      assertThat(may(parent, aSchool(), "2026-05-05")).isFalse();
      assertThat(may(parent, aSchool(), "2026-05-06")).isTrue();
    }
  }

  @Nested
  class TheLocalAuthority {

    private final GuardianMaker authority = aSilent(Authority.LOCAL_AUTHORITY);

    @Test
    void mayWithADatedCareOrder() {
      authority.saying(ResponsibilityState.YES, "COURT_ORDER", "2025-01-01..", 1);

      assertThat(may(authority)).isTrue();
      assertThat(may(authority, aSchool(), "2024-12-31")).isFalse();
      assertThat(may(authority, aSchool().askingForPapers(), "2026-05-06")).isFalse();
      assertThat(may(authority.withPaper(), aSchool().askingForPapers(), "2026-05-06")).isTrue();
    }

    @Test
    void mayNotWithoutADateOrOnAnotherBasis() {
      assertThat(may(authority.saying(ResponsibilityState.YES, "COURT_ORDER", 1))).isFalse();
      assertThat(may(authority.saying(ResponsibilityState.YES, "MIS", "2025-01-01..", 2)))
          .isFalse();
    }

    @Test
    void mayNotWhenTheOrderIsNotAYes() {
      authority.saying(ResponsibilityState.NOT_RECORDED, "COURT_ORDER", "2025-01-01..", 1);

      assertThat(may(authority)).isFalse();
    }
  }

  @Nested
  class ACarer {

    private final GuardianMaker carer = aSilent(Authority.DELEGATED);

    @Test
    void mayWithThePaper() {
      assertThat(may(carer)).isFalse();
      assertThat(may(carer.withPaper())).isTrue();
      assertThat(may(carer.saying(ResponsibilityState.NOT_RECORDED, "", 1))).isTrue();
      assertThat(may(carer.saying(ResponsibilityState.YES, "", 2))).isTrue();
    }

    @Test
    void mayOnAYesAloneWhereNoPapersAreAskedFor() {
      assertThat(may(carer.saying(ResponsibilityState.YES, "", 1))).isTrue();
      assertThat(may(carer, aSchool().askingForPapers(), "2026-05-06")).isFalse();
      assertThat(may(carer.saying(ResponsibilityState.NOT_RECORDED, "", 2))).isFalse();
    }

    @Test
    void isNotFreedOfANoByAnEarlierYesOrBySilence() {
      GuardianMaker earlier =
          aSilent(Authority.DELEGATED)
              .withPaper()
              .saying(ResponsibilityState.YES, "MIS", 1)
              .saying(ResponsibilityState.NO, "", 2);
      GuardianMaker silence =
          aSilent(Authority.DELEGATED)
              .withPaper()
              .saying(ResponsibilityState.NO, "", 1)
              .saying(ResponsibilityState.NOT_RECORDED, "MIS", 2);

      assertThat(may(earlier)).isFalse();
      assertThat(may(silence)).isFalse();
      assertThat(may(silence.saying(ResponsibilityState.YES, "MIS", 3))).isTrue();
    }

    @Test
    void mayNeverWithANo() {
      assertThat(may(carer.withPaper().saying(ResponsibilityState.NO, "", 1))).isFalse();
      assertThat(may(carer.saying(ResponsibilityState.NOT_RECORDED, "", 2))).isFalse();
    }
  }
}
