package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.consent.ConsentState.CHANNEL_NOT_NAMED;
import static school.gatehouse.consent.ConsentState.EVIDENCE_MISSING;
import static school.gatehouse.consent.ConsentState.EVIDENCE_UNVERIFIED;
import static school.gatehouse.consent.ConsentState.EXPIRED;
import static school.gatehouse.consent.ConsentState.INVALIDATED;
import static school.gatehouse.consent.ConsentState.NOT_COVERED;
import static school.gatehouse.consent.ConsentState.NOT_YET_VALID;
import static school.gatehouse.consent.Judging.against;
import static school.gatehouse.consent.Judging.judging;
import static school.gatehouse.testsupport.Calendar.NOW;
import static school.gatehouse.testsupport.Calendar.startOf;
import static school.gatehouse.testsupport.FormMaker.aFormBy;
import static school.gatehouse.testsupport.FormMaker.aYesBy;
import static school.gatehouse.testsupport.GuardianMaker.aParent;
import static school.gatehouse.testsupport.GuardianMaker.aSilent;
import static school.gatehouse.testsupport.NoMaker.aWithdrawalBy;
import static school.gatehouse.testsupport.PupilMaker.aPupil;
import static school.gatehouse.testsupport.SchoolMaker.aSchool;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Kind;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.ChannelMaker;
import school.gatehouse.testsupport.FormMaker;
import school.gatehouse.testsupport.GuardianMaker;
import school.gatehouse.testsupport.PupilMaker;
import school.gatehouse.testsupport.SchoolMaker;

/** One person's yes: complete, started, in force; newest terms; blanks. */
class WhatCountsAsYesTest {

  private final PupilMaker pupil = aPupil();

  @Test
  void aSignedFormThatNamesThePlaceIsAYes() {
    FormMaker form = aYesBy(pupil.mother());
    pupil.with(form);

    assertThat(judging(pupil).judge().permitted()).isTrue();
    assertThat(judging(pupil).judge().events()).containsExactly(form.id());
  }

  @Test
  void silenceIsNoYes() {
    assertThat(against(pupil)).containsExactly(ConsentState.UNKNOWN);
  }

  @Test
  void anotherCellIsNoYesForThisOne() {
    pupil.with(aYesBy(pupil.mother()));

    assertThat(judging(pupil).about(Cells.VIDEO).against()).containsExactly(NOT_COVERED);
    assertThat(judging(pupil).about(Cells.PHOTO_FIRST).against()).containsExactly(NOT_COVERED);
  }

  @Test
  void anotherCellThatIsNotPermittedEitherLeavesItUnknown() {
    pupil.with(aYesBy(pupil.mother()).withoutEvidence());

    assertThat(judging(pupil).about(Cells.VIDEO).against()).containsExactly(ConsentState.UNKNOWN);
  }

  @Test
  void anotherCellTakenBackLeavesItUnknown() {
    pupil.with(aYesBy(pupil.mother())).with(aWithdrawalBy(pupil.mother()).of(Kind.PHOTO));

    assertThat(judging(pupil).about(Cells.VIDEO).against()).containsExactly(ConsentState.UNKNOWN);
  }

  @Test
  void bothBoxesTickedIsNoYes() {
    pupil.with(aYesBy(pupil.mother()).refusing(Cells.PHOTO));

    assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
  }

  @Test
  void tickedAndLeftBlankOnOneFormIsNoYes() {
    pupil.with(aYesBy(pupil.mother()).leavingBlank(Cells.PHOTO));

    assertThat(against(pupil)).containsExactly(ConsentState.UNKNOWN);
  }

  @Nested
  class Incomplete {

    @Test
    void withoutEvidence() {
      pupil.with(aYesBy(pupil.mother()).withoutEvidence());

      assertThat(against(pupil)).containsExactly(EVIDENCE_MISSING);
    }

    @Test
    void unverifiedWhereTheSchoolAsksForASecondPerson() {
      pupil.with(aYesBy(pupil.mother()));
      SchoolMaker strict = aSchool().askingForASecondPerson();

      assertThat(judging(pupil).at(strict).against()).containsExactly(EVIDENCE_UNVERIFIED);
      pupil.with(aYesBy(pupil.mother()).comparedByASecondPerson().recordedAs(101));
      assertThat(judging(pupil).at(strict).against()).isEmpty();
    }

    @Test
    void missingEvidenceIsNotCalledUnverifiedToo() {
      pupil.with(aYesBy(pupil.mother()).withoutEvidence());

      assertThat(judging(pupil).at(aSchool().askingForASecondPerson()).against())
          .containsExactly(EVIDENCE_MISSING);
    }

    @Test
    void invalidatedFromTheRecordingOn() {
      pupil.with(aYesBy(pupil.mother()).invalidated(new Moment(900, NOW)));

      assertThat(against(pupil)).containsExactly(INVALIDATED);
      assertThat(judging(pupil).at(NOW.minusNanos(1)).against()).isEmpty();
    }

    @Test
    void onAChannelThatTheFormDidNotName() {
      pupil.with(aYesBy(pupil.mother()).naming(ChannelMaker.ELSEWHERE));

      assertThat(against(pupil)).containsExactly(CHANNEL_NOT_NAMED);
      assertThat(judging(pupil).on(ChannelMaker.ELSEWHERE).against()).isEmpty();
    }

    @Test
    void bySomebodyWhoMayNotGive() {
      GuardianMaker stranger = aSilent(Authority.PARENT);
      pupil.with(stranger).with(aYesBy(stranger.person()));

      assertThat(against(pupil)).containsExactly(NOT_COVERED);
    }

    @Test
    void bySomebodyWhoIsNoGuardianOfThisPupil() {
      pupil.with(aYesBy(aParent().person()));

      assertThat(against(pupil)).containsExactly(NOT_COVERED);
    }

    @Test
    void bySomebodyWhoMightNotWhenSigning() {
      GuardianMaker late =
          aSilent(Authority.PARENT).saying(ResponsibilityState.YES, "MIS", "2026-03-03..", 1);
      pupil.with(late).with(aYesBy(late.person()).signedOn("2026-03-02"));

      assertThat(against(pupil)).containsExactly(NOT_COVERED);
      pupil.with(aYesBy(late.person()).signedOn("2026-03-03").recordedAs(101));
      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void bySomebodyWhoMayNoLonger() {
      GuardianMaker former =
          aSilent(Authority.PARENT).saying(ResponsibilityState.YES, "MIS", "..2026-05-06", 1);
      pupil.with(former).with(aYesBy(former.person()));

      assertThat(against(pupil)).isEmpty();
      assertThat(judging(pupil).at(startOf("2026-05-07")).against()).containsExactly(NOT_COVERED);
    }

    @Test
    void byThePupilAloneBefore18() {
      pupil.with(aYesBy(Person.PUPIL));

      assertThat(against(pupil)).containsExactly(NOT_COVERED);
    }

    @Test
    void byAGuardianIsWhatIsToldEvenIfThePupilSaidYes() {
      pupil.with(aYesBy(pupil.mother()).publishUntil("2026-04-30")).with(aYesBy(Person.PUPIL));

      assertThat(against(pupil)).containsExactly(EXPIRED);
    }

    @Test
    void bySomebodyUnknown() {
      pupil.with(aYesBy(Person.UNKNOWN));

      assertThat(against(pupil)).containsExactly(NOT_COVERED);
    }

    @Test
    void forSeveralCausesAtOnce() {
      pupil
          .with(aYesBy(pupil.mother()).withoutEvidence().naming(ChannelMaker.ELSEWHERE))
          .with(aYesBy(pupil.father()).publishUntil("2026-04-30"));

      assertThat(against(pupil)).containsExactly(EVIDENCE_MISSING, CHANNEL_NOT_NAMED, EXPIRED);
    }
  }

  @Nested
  class InTime {

    @Test
    void notBeforeItIsRecorded() {
      pupil.with(aYesBy(pupil.mother()).recorded(new Moment(500, NOW)));

      assertThat(judging(pupil).at(NOW.minusNanos(1)).against())
          .containsExactly(ConsentState.UNKNOWN);
      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void fromTheStartOfItsFirstDayInLondon() {
      pupil.with(aYesBy(pupil.mother()).validFrom("2026-05-10"));
      Instant start = Instant.parse("2026-05-09T23:00:00Z");

      assertThat(judging(pupil).at(start.minusNanos(1)).against()).containsExactly(NOT_YET_VALID);
      assertThat(judging(pupil).at(start).against()).isEmpty();
    }

    @Test
    void notBeforeItIsSignedWhateverItSays() {
      pupil.with(aYesBy(pupil.mother()).signedOn("2026-05-10").validFrom("2026-01-01"));

      assertThat(against(pupil)).containsExactly(NOT_YET_VALID);
      assertThat(judging(pupil).at(startOf("2026-05-10")).against()).isEmpty();
    }

    @Test
    void untilTheEndOfItsLastDayInLondon() {
      pupil.with(aYesBy(pupil.mother()).publishUntil("2026-06-30"));
      Instant end = Instant.parse("2026-06-30T23:00:00Z");

      assertThat(judging(pupil).at(end.minusNanos(1)).against()).isEmpty();
      assertThat(judging(pupil).at(end).against()).containsExactly(EXPIRED);
    }

    @Test
    void whatIsLiveStaysUntilItsOwnEnd() {
      pupil.with(aYesBy(pupil.mother()).publishUntil("2026-06-30").keepUntil("2027-06-30"));
      Instant end = startOf("2027-07-01");

      assertThat(judging(pupil).at(startOf("2026-07-01")).against()).containsExactly(EXPIRED);
      assertThat(judging(pupil).continuing().at(end.minusNanos(1)).against()).isEmpty();
      assertThat(judging(pupil).continuing().at(end).against()).containsExactly(EXPIRED);
    }
  }

  @Nested
  class TheNewest {

    @Test
    void replacesTheTermsOfAnOlderOneEvenIfThatRanLonger() {
      pupil
          .with(aYesBy(pupil.mother()).signedOn("2026-01-05").publishUntil("2027-12-31"))
          .with(aYesBy(pupil.mother()).signedOn("2026-02-01").publishUntil("2026-03-31"));

      assertThat(against(pupil)).containsExactly(EXPIRED);
    }

    @Test
    void isTheOneSignedLastWhateverWasKeyedLast() {
      pupil
          .with(aYesBy(pupil.mother()).signedOn("2026-02-01").publishUntil("2026-03-31"))
          .with(
              aYesBy(pupil.mother())
                  .signedOn("2026-01-05")
                  .publishUntil("2027-12-31")
                  .recordedAs(300));

      assertThat(against(pupil)).containsExactly(EXPIRED);
    }

    @Test
    void ofOneDayIsTheOneRecordedLast() {
      pupil
          .with(aYesBy(pupil.mother()).publishUntil("2027-12-31").recordedAs(101))
          .with(aYesBy(pupil.mother()).publishUntil("2026-03-31").recordedAs(102));

      assertThat(against(pupil)).containsExactly(EXPIRED);
    }

    @Test
    void isNotOneThatIsIncompleteOrHasNotStarted() {
      pupil
          .with(aYesBy(pupil.mother()).signedOn("2026-01-05"))
          .with(aYesBy(pupil.mother()).signedOn("2026-02-01").withoutEvidence())
          .with(aYesBy(pupil.mother()).signedOn("2026-02-02").validFrom("2026-06-01"));

      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void ofOnePersonDoesNotReplaceAnothers() {
      pupil
          .with(aYesBy(pupil.mother()).signedOn("2026-01-05"))
          .with(aYesBy(pupil.father()).signedOn("2026-02-01").publishUntil("2026-03-31"));

      assertThat(against(pupil)).isEmpty();
    }
  }

  @Nested
  class ABlank {

    private FormMaker blank(Person by) {
      return aFormBy(by).leavingBlank(Cells.PHOTO);
    }

    @Test
    void onANewerFormEndsTheYes() {
      pupil
          .with(aYesBy(pupil.mother()))
          .with(blank(pupil.mother()).signedOn("2026-03-03").recordedAs(101));

      assertThat(against(pupil)).containsExactly(ConsentState.UNKNOWN);
    }

    @Test
    void onAnInvalidatedFormEndsTheYesToo() {
      pupil
          .with(aYesBy(pupil.mother()))
          .with(blank(pupil.mother()).signedOn("2026-03-03").recordedAs(101).invalidatedAs(102));

      assertThat(against(pupil)).containsExactly(ConsentState.UNKNOWN);
    }

    @Test
    void onAnOlderFormEndsNothing() {
      pupil
          .with(blank(pupil.mother()).signedOn("2026-03-01").recordedAs(101))
          .with(aYesBy(pupil.mother()));

      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void ofTheSameDayCountsIfItWasRecordedLater() {
      pupil.with(aYesBy(pupil.mother())).with(blank(pupil.mother()).recordedAs(101));

      assertThat(against(pupil)).containsExactly(ConsentState.UNKNOWN);
      PupilMaker other = aPupil();
      other.with(aYesBy(other.mother())).with(blank(other.mother()).recordedAs(99));
      assertThat(against(other)).isEmpty();
    }

    @Test
    void ofTheSameDayAndTransactionCounts() {
      PupilMaker both = aPupil();
      both.with(aYesBy(both.mother()).recordedAs(300))
          .with(aFormBy(both.mother()).leavingBlank(Cells.PHOTO).recordedAs(300));

      assertThat(against(both)).containsExactly(ConsentState.UNKNOWN);
    }

    @Test
    void isNotANoToAnothersYes() {
      pupil
          .with(aYesBy(pupil.father()))
          .with(aYesBy(pupil.mother()))
          .with(blank(pupil.mother()).recordedAs(101));

      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void ofAnotherCellEndsNothing() {
      pupil
          .with(aYesBy(pupil.mother()))
          .with(aFormBy(pupil.mother()).leavingBlank(Cells.VIDEO).recordedAs(101));

      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void doesNotReviveAnOlderYes() {
      pupil
          .with(aYesBy(pupil.mother()).signedOn("2026-01-05"))
          .with(aYesBy(pupil.mother()))
          .with(blank(pupil.mother()).recordedAs(101));

      assertThat(against(pupil)).containsExactly(ConsentState.UNKNOWN);
    }
  }
}
