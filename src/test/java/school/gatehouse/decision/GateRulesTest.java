package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.Calendar.NOW;
import static school.gatehouse.testsupport.Calendar.change;
import static school.gatehouse.testsupport.Calendar.day;
import static school.gatehouse.testsupport.Calendar.startOf;
import static school.gatehouse.testsupport.ChannelMaker.aWebsite;
import static school.gatehouse.testsupport.FactsMaker.factsOf;
import static school.gatehouse.testsupport.PupilMaker.aClearedPupil;
import static school.gatehouse.testsupport.PupilMaker.aPupil;
import static school.gatehouse.testsupport.QuestionMaker.aPhotoOf;
import static school.gatehouse.testsupport.SchoolMaker.aSchool;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.ChannelState;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.StopFacts;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.ChannelMaker;
import school.gatehouse.testsupport.FactsMaker;
import school.gatehouse.testsupport.PupilMaker;
import school.gatehouse.testsupport.QuestionMaker;
import school.gatehouse.testsupport.SchoolMaker;

/** Each rule alone: a cleared picture, and the one thing that is wrong with it. */
class GateRulesTest {

  private final PupilMaker pupil = aClearedPupil();

  private static Decision decide(QuestionMaker question, FactsMaker facts) {
    return new Decide().decide(question.make(), facts.make());
  }

  private static List<ReasonCode> codes(QuestionMaker question, FactsMaker facts) {
    return decide(question, facts).reasons().stream().map(Reason::code).toList();
  }

  private List<ReasonCode> codes(QuestionMaker question) {
    return codes(question, factsOf(pupil));
  }

  @Test
  void aClearedPictureIsAllowed() {
    Decision decision = decide(aPhotoOf(pupil), factsOf(pupil));

    assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
    assertThat(decision.reasons()).isEmpty();
  }

  @Nested
  class OfPupils {

    @Test
    void oneWhoIsNotOnRecordIsNotCovered() {
      Decision decision = decide(aPhotoOf(pupil), factsOf());

      assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
      assertThat(decision.reasons())
          .containsExactly(Reason.about(pupil.id(), ReasonCode.NO_CONSENT_ON_RECORD));
    }

    @Test
    void oneOfWhomNothingWasSaidIsNotCovered() {
      Facts facts = factsOf(pupil).make();
      Facts silent = new Facts(facts.school(), facts.channel(), facts.pupils(), Map.of());

      assertThat(new Decide().decide(aPhotoOf(pupil).make(), silent).reasons())
          .containsExactly(Reason.about(pupil.id(), ReasonCode.NO_CONSENT_ON_RECORD));
    }

    @Test
    void whatIsFiledUnderAnotherPupilsIdCountsForNothing() {
      Facts facts = factsOf(pupil).make();
      PupilMaker other = aPupil();
      Facts swapped =
          new Facts(
              facts.school(),
              facts.channel(),
              Map.of(other.id(), other.facts()),
              Map.of(other.id(), pupil.consents()));
      Facts misfiled =
          new Facts(
              facts.school(),
              facts.channel(),
              Map.of(other.id(), pupil.facts()),
              Map.of(pupil.id(), pupil.consents()));

      assertThat(new Decide().decide(aPhotoOf(other).make(), swapped).verdict())
          .isEqualTo(Verdict.DENY);
      assertThat(new Decide().decide(aPhotoOf(other).make(), misfiled).verdict())
          .isEqualTo(Verdict.DENY);
    }

    @Test
    void theMostRestrictiveDecidesForTheGroup() {
      PupilMaker other = aPupil();

      assertThat(decide(aPhotoOf(pupil, other), factsOf(pupil, other)).reasons())
          .containsExactly(Reason.about(other.id(), ReasonCode.NO_CONSENT_ON_RECORD));
    }

    @Test
    void nobodyBeforeTheFirstDayOnRoll() {
      pupil.joining("2026-05-07");

      assertThat(codes(aPhotoOf(pupil))).containsExactly(ReasonCode.NOT_YET_VALID);
      assertThat(codes(aPhotoOf(pupil).at(startOf("2026-05-07")))).isEmpty();
      assertThat(codes(aPhotoOf(pupil).continuing())).containsExactly(ReasonCode.NOT_YET_VALID);
    }

    @Test
    void nothingNewAfterTheLastDayOnRollButWhatIsLiveStays() {
      pupil.onRoll("2020-09-01", "2026-05-06");
      Instant after = startOf("2026-05-07");

      assertThat(codes(aPhotoOf(pupil).at(after.minusNanos(1)))).isEmpty();
      assertThat(codes(aPhotoOf(pupil).at(after))).containsExactly(ReasonCode.LEFT_SCHOOL);
      assertThat(codes(aPhotoOf(pupil).at(after).continuing())).isEmpty();
    }
  }

  @Nested
  class OfHoldsAndStops {

    private HoldFacts hold(HoldKind kind, String until, boolean endsByItself) {
      return new HoldFacts(
          UUID.randomUUID(),
          kind,
          day("2026-05-06"),
          Optional.of(day(until)),
          endsByItself,
          change(150),
          Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(HoldKind.class)
    void eitherKindOfHoldReadsHeldFromItsFirstDay(HoldKind kind) {
      pupil.with(hold(kind, "2027-01-01", false));
      Instant start = startOf("2026-05-06");

      assertThat(codes(aPhotoOf(pupil).at(start))).containsExactly(ReasonCode.HELD);
      assertThat(codes(aPhotoOf(pupil).at(start.minusNanos(1)))).isEmpty();
      assertThat(codes(aPhotoOf(pupil).continuing())).containsExactly(ReasonCode.HELD);
    }

    @ParameterizedTest
    @CsvSource({
      "SAFEGUARDING, false, true",
      "SAFEGUARDING, true, true",
      "RESTRICTION, false, true",
      "RESTRICTION, true, false"
    })
    void onlyARestrictionMarkedSoEndsByItself(HoldKind kind, boolean marked, boolean stays) {
      pupil.with(hold(kind, "2026-05-10", marked));

      assertThat(codes(aPhotoOf(pupil).at(startOf("2026-05-11").minusNanos(1))))
          .containsExactly(ReasonCode.HELD);
      assertThat(codes(aPhotoOf(pupil).at(startOf("2026-05-11"))).contains(ReasonCode.HELD))
          .isEqualTo(stays);
    }

    @Test
    void aHoldEndsWhenANamedPersonEndsIt() {
      Moment ended = new Moment(900, NOW);
      pupil.with(
          new HoldFacts(
              UUID.randomUUID(),
              HoldKind.SAFEGUARDING,
              day("2026-01-01"),
              Optional.empty(),
              false,
              change(1),
              Optional.of(ended)));

      assertThat(codes(aPhotoOf(pupil).at(NOW.minusNanos(1)))).containsExactly(ReasonCode.HELD);
      assertThat(codes(aPhotoOf(pupil))).isEmpty();
    }

    @Test
    void aStopCountsFromItsRecordingUntilItIsLifted() {
      Moment lifted = new Moment(900, NOW.plusSeconds(60));
      pupil.with(new StopFacts(UUID.randomUUID(), new Moment(800, NOW), Optional.of(lifted)));

      assertThat(codes(aPhotoOf(pupil).at(NOW.minusNanos(1)))).isEmpty();
      assertThat(codes(aPhotoOf(pupil))).containsExactly(ReasonCode.HELD);
      assertThat(codes(aPhotoOf(pupil).at(NOW.plusSeconds(60)))).isEmpty();
    }

    @Test
    void theyCountWhateverTheRole() {
      PupilMaker author = aPupil().withConsent(Cells.WORK);
      author.with(hold(HoldKind.RESTRICTION, "2027-01-01", false));
      QuestionMaker essay = aPhotoOf().with(author, Role.AUTHOR).of(MediaKind.WORK, false);

      assertThat(codes(essay, factsOf(author))).containsExactly(ReasonCode.HELD);
    }

    @Test
    void aStopOnTheItemReadsUnderReview() {
      assertThat(codes(aPhotoOf(pupil).stopped())).containsExactly(ReasonCode.UNDER_REVIEW);
    }
  }

  @Nested
  class OfChannels {

    @Test
    void onlyWhatTheHeadteacherApproved() {
      assertThat(
              codes(aPhotoOf(pupil), factsOf(pupil).on(aWebsite().thatIs(ChannelState.PROPOSED))))
          .containsExactly(ReasonCode.CHANNEL_NOT_APPROVED);
      assertThat(
              codes(aPhotoOf(pupil), factsOf(pupil).on(aWebsite().thatIs(ChannelState.SUSPENDED))))
          .containsExactly(ReasonCode.CHANNEL_SUSPENDED);
    }

    @Test
    void untilTheEndOfTheDayOfReview() {
      FactsMaker facts = factsOf(pupil).on(aWebsite().reviewedOn("2026-05-06"));
      Instant end = startOf("2026-05-07");

      assertThat(codes(aPhotoOf(pupil).at(end.minusNanos(1)), facts)).isEmpty();
      assertThat(codes(aPhotoOf(pupil).at(end), facts))
          .containsExactly(ReasonCode.CHANNEL_NOT_APPROVED);
    }

    @Test
    void theFactsOfAnotherChannelAreNoApproval() {
      assertThat(codes(aPhotoOf(pupil).on(ChannelMaker.ELSEWHERE)))
          .contains(ReasonCode.CHANNEL_NOT_APPROVED);
    }
  }

  @Nested
  class OfDeclarations {

    @Test
    void somebodyHasToSayWhoIsShown() {
      assertThat(codes(aPhotoOf())).containsExactly(ReasonCode.PEOPLE_NOT_DECLARED);
      assertThat(codes(aPhotoOf(pupil).undeclared()))
          .containsExactly(ReasonCode.PEOPLE_NOT_DECLARED);
      assertThat(codes(aPhotoOf().with(OtherKind.NOT_A_PERSON, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "SCHOOL, false, false, true",
      "SCHOOL, true, false, true",
      "SCHOOL, false, true, false",
      "SCHOOL, true, true, false",
      "PERSONAL, false, false, false",
      "PERSONAL, true, false, true",
      "PERSONAL, true, true, true",
      "THIRD_PARTY, false, true, true"
    })
    void personalDevicesNeedPermission(
        DeviceKind kind, boolean permission, boolean contradicts, boolean passes) {
      assertThat(codes(aPhotoOf(pupil).taken(kind, permission, contradicts)))
          .isEqualTo(passes ? List.of() : List.of(ReasonCode.PERSONAL_DEVICE));
    }

    @ParameterizedTest
    @CsvSource({
      "true, false, true",
      "true, true, true",
      "false, true, true",
      "false, false, false"
    })
    void othersWorkNeedsALicence(boolean own, boolean licence, boolean passes) {
      assertThat(codes(aPhotoOf(pupil).by(own, licence)))
          .isEqualTo(passes ? List.of() : List.of(ReasonCode.COPYRIGHT_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({
      "STAFF, false, false, ADULT_NOT_COVERED",
      "STAFF, true, false,",
      "STAFF, false, true,",
      "ADULT, false, false, ADULT_NOT_COVERED",
      "ADULT, true, false,",
      "ADULT, false, true,",
      "VISITING_CHILD, false, true, VISITING_CHILD",
      "VISITING_CHILD, true, false,",
      "NOT_A_PERSON, false, false,",
      "BACKGROUND, true, true, FACES_NOT_COUNTED"
    })
    void othersInShotNeedTheirOwnPaper(
        OtherKind kind, boolean evidence, boolean staffBasis, ReasonCode expected) {
      SchoolMaker school = staffBasis ? aSchool().withStaffBasis() : aSchool();

      assertThat(codes(aPhotoOf(pupil).with(kind, evidence), factsOf(pupil).at(school)))
          .isEqualTo(Optional.ofNullable(expected).stream().toList());
    }
  }

  @Nested
  class OfWhatAPersonSettles {

    private Verdict verdict(QuestionMaker question) {
      return decide(question, factsOf(pupil)).verdict();
    }

    @Test
    void possiblyShownIsJudgedAsShownAndAsksWhoItIs() {
      PupilMaker other = aPupil();
      QuestionMaker question = aPhotoOf(pupil).withPossibly(other);

      assertThat(decide(question, factsOf(pupil, other)).reasons())
          .containsExactly(
              Reason.about(other.id(), ReasonCode.NO_CONSENT_ON_RECORD),
              Reason.about(other.id(), ReasonCode.NOT_SURE_WHO));
      assertThat(codes(aPhotoOf().withPossibly(pupil))).containsExactly(ReasonCode.NOT_SURE_WHO);
    }

    @Test
    void notSureAsksWhoItIs() {
      assertThat(codes(aPhotoOf().notSure())).containsExactly(ReasonCode.NOT_SURE_WHO);
      assertThat(verdict(aPhotoOf(pupil).notSure())).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void notSureCannotBeSettled() {
      assertThat(verdict(aPhotoOf(pupil).notSure().settled(ReasonCode.NOT_SURE_WHO)))
          .isEqualTo(Verdict.REVIEW);
    }

    @Test
    void nobodyIsBelievedOnceFacesAreCountedOrInTheDemo() {
      QuestionMaker landscape = aPhotoOf().nobodyIdentifiable();

      assertThat(codes(landscape)).containsExactly(ReasonCode.FACES_NOT_COUNTED);
      assertThat(codes(landscape, factsOf().at(aSchool().thatCountsFaces()))).isEmpty();
      assertThat(codes(landscape, factsOf().at(aSchool().forDemonstration()))).isEmpty();
    }

    @Test
    void facesThatAreNamedNeedNoCounting() {
      assertThat(codes(aPhotoOf(pupil).with(OtherKind.STAFF, true))).isEmpty();
    }

    @Test
    void aVisibleNameAndTheSameBytesWithOtherPeopleAreLookedAt() {
      assertThat(codes(aPhotoOf(pupil).withNamesVisible()))
          .containsExactly(ReasonCode.NAME_WITH_IMAGE);
      assertThat(codes(aPhotoOf(pupil).sentBeforeWithOtherPeople()))
          .containsExactly(ReasonCode.SAME_BYTES_OTHER_PEOPLE);
    }

    @Test
    void exactlyTheReasonsThatWereSettledAreDropped() {
      QuestionMaker question =
          aPhotoOf(pupil).withNamesVisible().finding(ReasonCode.MORE_FACES_THAN_PEOPLE);

      assertThat(codes(question)).hasSize(2);
      assertThat(codes(question.settled(ReasonCode.NAME_WITH_IMAGE)))
          .containsExactly(ReasonCode.MORE_FACES_THAN_PEOPLE);
      assertThat(codes(question.settled(ReasonCode.MORE_FACES_THAN_PEOPLE))).isEmpty();
    }

    @Test
    void aNoCannotBeSettled() {
      PupilMaker other = aPupil();
      QuestionMaker question =
          aPhotoOf(other)
              .finding(ReasonCode.MALWARE)
              .settled(ReasonCode.MALWARE, ReasonCode.NO_CONSENT_ON_RECORD);

      assertThat(codes(question, factsOf(other)))
          .containsExactly(ReasonCode.NO_CONSENT_ON_RECORD, ReasonCode.MALWARE);
    }
  }

  @Nested
  class OfVerdicts {

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void aFindingCountsByItsWeightInTheTable(ReasonCode code) {
      Decision decision = decide(aPhotoOf(pupil).finding(code), factsOf(pupil));

      assertThat(decision.verdict()).isEqualTo(code.verdict());
      assertThat(decision.reasons()).containsExactly(Reason.of(code));
    }

    @Test
    void oneNoOutweighsWhatIsForReview() {
      QuestionMaker question = aPhotoOf(pupil).withNamesVisible().stopped();

      assertThat(decide(question, factsOf(pupil)).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void everyReasonIsGivenAtOnceInTheOrderOfTheTable() {
      PupilMaker other = aPupil();
      QuestionMaker question =
          aPhotoOf(other)
              .stopped()
              .by(false, false)
              .taken(DeviceKind.PERSONAL, false, false)
              .withNamesVisible();

      assertThat(codes(question, factsOf(other)))
          .containsExactly(
              ReasonCode.NO_CONSENT_ON_RECORD,
              ReasonCode.PERSONAL_DEVICE,
              ReasonCode.COPYRIGHT_UNCLEAR,
              ReasonCode.UNDER_REVIEW,
              ReasonCode.NAME_WITH_IMAGE);
    }
  }
}
