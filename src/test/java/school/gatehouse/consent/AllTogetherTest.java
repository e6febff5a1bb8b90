package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.consent.ConsentState.EVIDENCE_MISSING;
import static school.gatehouse.consent.ConsentState.EXPIRED;
import static school.gatehouse.consent.ConsentState.GUARDIANS_DISAGREE;
import static school.gatehouse.consent.ConsentState.NOT_COVERED;
import static school.gatehouse.consent.ConsentState.PUPIL_REFUSED;
import static school.gatehouse.consent.Judging.against;
import static school.gatehouse.consent.Judging.judging;
import static school.gatehouse.testsupport.Calendar.NOW;
import static school.gatehouse.testsupport.Calendar.startOf;
import static school.gatehouse.testsupport.FormMaker.aFormBy;
import static school.gatehouse.testsupport.FormMaker.aYesBy;
import static school.gatehouse.testsupport.NoMaker.aWithdrawalBy;
import static school.gatehouse.testsupport.PupilMaker.aClearedPupil;
import static school.gatehouse.testsupport.PupilMaker.aPupil;
import static school.gatehouse.testsupport.SchoolMaker.aSchool;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.ChannelMaker;
import school.gatehouse.testsupport.FormMaker;
import school.gatehouse.testsupport.PupilMaker;
import school.gatehouse.testsupport.SchoolMaker;

/** Guardians and pupil together: agreement of all, the pupil's own yes, and coming of age. */
class AllTogetherTest {

  private final PupilMaker pupil = aPupil();

  @Nested
  class WhereAllAskedMustAgree {

    private Judging strictly() {
      return judging(pupil).at(aSchool().askingAllToAgree());
    }

    @Test
    void everyGuardianWhoAnsweredNeedsAYes() {
      pupil.with(aYesBy(pupil.mother())).with(aYesBy(pupil.father()).publishUntil("2026-04-30"));

      assertThat(strictly().against()).containsExactly(EXPIRED);
      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void oneNeverAskedDoesNotBlock() {
      pupil.with(aYesBy(pupil.mother())).with(aFormBy(pupil.father()).giving(Cells.VIDEO));

      assertThat(strictly().against()).isEmpty();
    }

    @Test
    void oneWhoLeftItBlankDoes() {
      pupil.with(aYesBy(pupil.mother())).with(aFormBy(pupil.father()).leavingBlank(Cells.PHOTO));

      assertThat(strictly().against()).containsExactly(ConsentState.UNKNOWN);
    }

    @Test
    void bothYesesAreTheEventsBehindIt() {
      FormMaker mothers = aYesBy(pupil.mother());
      FormMaker fathers = aYesBy(pupil.father());
      pupil.with(mothers).with(fathers);

      assertThat(strictly().judge().permitted()).isTrue();
      assertThat(strictly().judge().events()).containsExactlyInAnyOrder(mothers.id(), fathers.id());
    }

    @Test
    void nobodyAskedPermitsNothing() {
      assertThat(strictly().against()).containsExactly(ConsentState.UNKNOWN);
    }
  }

  @Nested
  class FromTheSchoolsAge {

    private final SchoolMaker school = aSchool().askingPupilsFrom(10);

    private Judging asking() {
      return judging(pupil).at(school);
    }

    @Test
    void thePupilsYesIsNeededAsWell() {
      pupil.with(aYesBy(pupil.mother()));

      assertThat(asking().against()).containsExactly(ConsentState.UNKNOWN);
      FormMaker own = aYesBy(Person.PUPIL);
      pupil.with(own);
      assertThat(asking().against()).isEmpty();
      assertThat(asking().judge().events()).contains(own.id());
    }

    @Test
    void thePupilsYesIsNotEnough() {
      pupil.with(aYesBy(Person.PUPIL));

      assertThat(asking().against()).containsExactly(NOT_COVERED);
    }

    @Test
    void anOwnYesThatFailsSaysWhy() {
      pupil.with(aYesBy(pupil.mother())).with(aYesBy(Person.PUPIL).withoutEvidence());

      assertThat(asking().against()).containsExactly(EVIDENCE_MISSING);
    }

    @Test
    void anOwnYesThatWasLeftBlankSinceIsMissing() {
      pupil
          .with(aYesBy(pupil.mother()))
          .with(aYesBy(Person.PUPIL))
          .with(aFormBy(Person.PUPIL).leavingBlank(Cells.PHOTO).recordedAs(101));

      assertThat(asking().against()).containsExactly(ConsentState.UNKNOWN);
    }

    @Test
    void fromTheBirthdayOnAndForWhatIsNewOnly() {
      pupil.with(aYesBy(pupil.mother())).born("2016-05-06");
      Instant birthday = startOf("2026-05-06");

      assertThat(asking().at(birthday.minusNanos(1)).against()).isEmpty();
      assertThat(asking().at(birthday).against()).containsExactly(ConsentState.UNKNOWN);
      assertThat(asking().at(birthday).continuing().against()).isEmpty();
    }
  }

  @Nested
  class FromEighteen {

    private final Instant birthday = startOf("2026-04-01");

    FromEighteen() {
      pupil.born("2008-04-01");
    }

    private FormMaker own(String signedOn) {
      return aYesBy(Person.PUPIL).signedOn(signedOn).recordedAs(300);
    }

    @Test
    void guardiansNoLongerPermitWhatIsNew() {
      pupil.with(aYesBy(pupil.mother()));

      assertThat(judging(pupil).at(birthday.minusNanos(1)).against()).isEmpty();
      assertThat(judging(pupil).at(birthday).against()).containsExactly(ConsentState.UNKNOWN);
      assertThat(judging(pupil).at(birthday).continuing().against()).isEmpty();
    }

    @Test
    void guardiansFailingFormsAreNoCandidates() {
      pupil.with(aYesBy(pupil.mother()).withoutEvidence());

      assertThat(against(pupil)).containsExactly(ConsentState.UNKNOWN);
    }

    @Test
    void thePupilsOwnYesPermitsIfSignedOnOrAfterTheBirthday() {
      PupilMaker early = aPupil().born("2008-04-01").with(own("2026-03-31"));
      PupilMaker onTheDay = aPupil().born("2008-04-01").with(own("2026-04-01"));

      assertThat(against(early)).containsExactly(ConsentState.UNKNOWN);
      assertThat(against(onTheDay)).isEmpty();
      assertThat(judging(onTheDay).at(aSchool().askingPupilsFrom(13)).against()).isEmpty();
      assertThat(judging(onTheDay).at(aSchool().askingAllToAgree()).against()).isEmpty();
    }

    @Test
    void theOwnYesFailsForItsOwnCauses() {
      pupil.with(own("2026-04-02").publishUntil("2026-04-30"));

      assertThat(against(pupil)).containsExactly(EXPIRED);
    }

    @Test
    void whatIsLiveMayStayByTheOwnYesAsWell() {
      pupil.with(own("2026-04-02"));

      assertThat(judging(pupil).continuing().against()).isEmpty();
      PupilMaker over = aPupil().born("2008-04-01");
      over.with(own("2026-04-02").publishUntil("2026-04-30"));
      assertThat(judging(over).continuing().against()).containsExactly(EXPIRED);
    }

    @Test
    void whatIsLiveNamesTheOwnFailingYesBesideAGuardians() {
      pupil
          .with(own("2026-04-02").withoutEvidence())
          .with(aYesBy(pupil.mother()).publishUntil("2026-04-30"));

      assertThat(judging(pupil).continuing().against())
          .containsExactlyInAnyOrder(EVIDENCE_MISSING, EXPIRED);
    }

    @Test
    void anOwnYesFromBeforeTheBirthdayIsNoCandidateAtASchoolThatAskedForIt() {
      pupil.with(own("2026-03-31").withoutEvidence());

      assertThat(judging(pupil).at(aSchool().askingPupilsFrom(13)).against())
          .containsExactly(ConsentState.UNKNOWN);
    }

    @Test
    void aGuardiansOldNoStandsUntilThePupilSaysYesAfterIt() {
      pupil.with(aWithdrawalBy(pupil.mother()).receivedOn("2026-04-10"));
      FormMaker before = own("2026-04-09");
      FormMaker after = own("2026-04-11");

      pupil.with(before);
      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED, GUARDIANS_DISAGREE);
      pupil.with(after);
      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void aGuardiansNoIsNotLiftedByAYesFromBeforeTheBirthday() {
      pupil
          .with(aWithdrawalBy(pupil.mother()).receivedOn("2026-03-01"))
          .with(own("2026-03-31"))
          .with(own("2026-04-01").withoutEvidence());

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void anUnknownPersonsNoIsNotLiftedByThePupilEither() {
      pupil.with(aWithdrawalBy(Person.UNKNOWN)).with(own("2026-04-11"));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
      PupilMaker onAForm = aPupil().born("2008-04-01").with(own("2026-04-11"));
      onAForm.with(aFormBy(Person.UNKNOWN).refusing(Cells.PHOTO).signedOn("2026-04-10"));
      assertThat(against(onAForm)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void aGuardiansNoIsLiftedByTheSameGuardianToo() {
      pupil
          .with(aWithdrawalBy(pupil.mother()).receivedOn("2026-04-03"))
          .with(own("2026-04-02"))
          .with(aYesBy(pupil.mother()).signedOn("2026-04-04").recordedAs(301));

      assertThat(against(pupil)).isEmpty();
    }

    @Test
    void withTheOwnNoThereIsNoDisagreementOfTheirs() {
      pupil
          .with(own("2026-04-02"))
          .with(aWithdrawalBy(Person.PUPIL).receivedOn("2026-04-20").recordedAs(400))
          .with(aWithdrawalBy(pupil.mother()).receivedOn("2026-04-20").recordedAs(401));

      assertThat(against(pupil)).containsExactly(PUPIL_REFUSED, ConsentState.REFUSED);
    }
  }

  @Test
  void whatWasSaidAboutAnotherPupilCountsForNothing() {
    PupilMaker other = aClearedPupil();

    ConsentJudgement judgement =
        new JudgeConsent(aSchool().make(), pupil.facts(), other.consents())
            .judge(new ConsentQuestion(Cells.PHOTO, ChannelMaker.WEBSITE, Set.of(), Use.NEW, NOW));

    assertThat(judgement.against()).containsExactly(ConsentState.UNKNOWN);
  }
}
