package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.consent.ConsentState.EXPIRED;
import static school.gatehouse.consent.ConsentState.GUARDIANS_DISAGREE;
import static school.gatehouse.consent.ConsentState.OBJECTED;
import static school.gatehouse.consent.ConsentState.PUPIL_REFUSED;
import static school.gatehouse.consent.ConsentState.WITHDRAWN;
import static school.gatehouse.consent.Judging.against;
import static school.gatehouse.consent.Judging.judging;
import static school.gatehouse.testsupport.Calendar.NOW;
import static school.gatehouse.testsupport.Calendar.startOf;
import static school.gatehouse.testsupport.FormMaker.aFormBy;
import static school.gatehouse.testsupport.FormMaker.aYesBy;
import static school.gatehouse.testsupport.GuardianMaker.aSilent;
import static school.gatehouse.testsupport.NoMaker.aWithdrawalBy;
import static school.gatehouse.testsupport.NoMaker.anObjectionBy;
import static school.gatehouse.testsupport.PupilMaker.aClearedPupil;
import static school.gatehouse.testsupport.PupilMaker.aPupil;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.ChannelMaker;
import school.gatehouse.testsupport.FormMaker;
import school.gatehouse.testsupport.GuardianMaker;
import school.gatehouse.testsupport.NoMaker;
import school.gatehouse.testsupport.PupilMaker;

/** Refusals, withdrawals and objections: what they take, and the only thing that lifts them. */
class ANoWinsTest {

  private final PupilMaker pupil = aPupil();

  private FormMaker refusal(Person by) {
    return aFormBy(by).refusing(Cells.PHOTO).signedOn("2026-04-01").recordedAs(200);
  }

  private FormMaker laterYes(Person by) {
    return aYesBy(by).signedOn("2026-04-02").recordedAs(201);
  }

  @Nested
  class Stands {

    @Test
    void asARefusalOnAForm() {
      FormMaker refusal = refusal(pupil.mother());
      pupil.with(aYesBy(pupil.mother())).with(refusal);

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
      assertThat(judging(pupil).judge().events()).containsExactly(refusal.id());
    }

    @Test
    void asAWithdrawalOfWhatWasGiven() {
      pupil.with(aYesBy(pupil.mother())).with(aWithdrawalBy(pupil.mother()));

      assertThat(against(pupil)).containsExactly(WITHDRAWN);
    }

    @Test
    void asARefusalWhereNothingWasGiven() {
      pupil.with(aWithdrawalBy(pupil.mother()));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void asAnObjectionWhetherOrNotSomethingWasGiven() {
      pupil.with(anObjectionBy(pupil.mother()));

      assertThat(against(pupil)).containsExactly(OBJECTED);
    }

    @Test
    void asThePupilsOwnInAnyForm() {
      PupilMaker refused = aClearedPupil().with(refusal(Person.PUPIL));
      PupilMaker withdrawn = aClearedPupil().with(aWithdrawalBy(Person.PUPIL));
      PupilMaker objected = aClearedPupil().with(anObjectionBy(Person.PUPIL));

      assertThat(against(refused)).containsExactly(PUPIL_REFUSED);
      assertThat(against(withdrawn)).containsExactly(PUPIL_REFUSED);
      assertThat(against(objected)).containsExactly(PUPIL_REFUSED);
    }

    @Test
    void fromItsRecordingOnWhateverItsDate() {
      pupil
          .with(aYesBy(pupil.mother()))
          .with(
              aWithdrawalBy(pupil.mother())
                  .receivedOn("2026-12-01")
                  .recorded(new Moment(900, NOW)));

      assertThat(judging(pupil).at(NOW.minusNanos(1)).against()).isEmpty();
      assertThat(against(pupil)).containsExactly(WITHDRAWN);
      assertThat(judging(pupil).continuing().against()).containsExactly(WITHDRAWN);
    }

    @Test
    void withoutEvidenceResponsibilityOrAChannelNamed() {
      GuardianMaker stranger = aSilent(Authority.PARENT);
      pupil
          .with(aYesBy(pupil.mother()))
          .with(
              refusal(stranger.person())
                  .withoutEvidence()
                  .naming(ChannelMaker.ELSEWHERE)
                  .invalidatedAs(210));

      assertThat(against(pupil)).contains(ConsentState.REFUSED);
    }

    @Test
    void besideAnothersYesAsADisagreement() {
      FormMaker yes = aYesBy(pupil.father());
      FormMaker refusal = refusal(pupil.mother());
      pupil.with(yes).with(refusal);

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED, GUARDIANS_DISAGREE);
      assertThat(judging(pupil).judge().events()).containsExactlyInAnyOrder(yes.id(), refusal.id());
    }

    @Test
    void withoutDisagreementWhereTheOthersYesIsOverOrTakenBack() {
      PupilMaker over = aPupil();
      over.with(aYesBy(over.father()).publishUntil("2026-04-30")).with(refusal(over.mother()));
      PupilMaker back = aPupil();
      back.with(aYesBy(back.father())).with(refusal(back.mother())).with(refusal(back.father()));

      assertThat(against(over)).containsExactly(ConsentState.REFUSED);
      assertThat(against(back)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void ofSomebodyUnknownIsNoDisagreementOfGuardians() {
      pupil.with(aYesBy(pupil.mother())).with(aWithdrawalBy(Person.UNKNOWN));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
    }
  }

  @Nested
  class Takes {

    private Set<ConsentState> after(NoMaker no, Permission cell) {
      PupilMaker given = aPupil();
      given.with(
          aFormBy(Person.guardian(given.facts().guardians().get(0).id()))
              .giving(Cells.PHOTO, Cells.PHOTO_FIRST, Cells.PHOTO_FULL, Cells.VIDEO));
      given.with(no);
      return judging(given).about(cell).against();
    }

    @Test
    void onlyTheCategoriesNamed() {
      assertThat(after(aWithdrawalBy(Person.UNKNOWN).of(Category.WEBSITE), Cells.PHOTO))
          .isNotEmpty();
      assertThat(after(aWithdrawalBy(Person.UNKNOWN).of(Category.DISPLAY), Cells.PHOTO)).isEmpty();
    }

    @Test
    void onlyTheKindsNamed() {
      assertThat(after(aWithdrawalBy(Person.UNKNOWN).of(Kind.VIDEO), Cells.VIDEO)).isNotEmpty();
      assertThat(after(aWithdrawalBy(Person.UNKNOWN).of(Kind.VIDEO), Cells.PHOTO)).isEmpty();
    }

    @Test
    void onlyTheChannelsNamed() {
      assertThat(after(aWithdrawalBy(Person.UNKNOWN).onChannels(ChannelMaker.WEBSITE), Cells.PHOTO))
          .isNotEmpty();
      assertThat(
              after(aWithdrawalBy(Person.UNKNOWN).onChannels(ChannelMaker.ELSEWHERE), Cells.PHOTO))
          .isEmpty();
    }

    @Test
    void onlyTheMediaNamedAndTheSameBytes() {
      UUID copy = UUID.randomUUID();
      pupil.with(aYesBy(pupil.mother())).with(aWithdrawalBy(pupil.mother()).ofMedia(Judging.ITEM));

      assertThat(against(pupil)).containsExactly(WITHDRAWN);
      assertThat(judging(pupil).of(copy, Judging.ITEM).against()).containsExactly(WITHDRAWN);
      assertThat(judging(pupil).of(copy).against()).isEmpty();
      assertThat(judging(pupil).of().against()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "NONE, true, true, true",
      "FIRST_NAME, false, true, true",
      "FULL_NAME, false, false, true"
    })
    void theNamingAndWhateverNamesMore(Naming naming, boolean none, boolean first, boolean full) {
      NoMaker no = aWithdrawalBy(Person.UNKNOWN).ofNaming(naming);

      assertThat(after(no, Cells.PHOTO).isEmpty()).isNotEqualTo(none);
      assertThat(after(no, Cells.PHOTO_FIRST).isEmpty()).isNotEqualTo(first);
      assertThat(after(no, Cells.PHOTO_FULL).isEmpty()).isNotEqualTo(full);
    }

    @Test
    void onAFormOnlyTheCellRefused() {
      pupil.with(aYesBy(pupil.mother()).refusing(Cells.PHOTO_FIRST));

      assertThat(against(pupil)).isEmpty();
      assertThat(judging(pupil).about(Cells.PHOTO_FIRST).against())
          .containsExactly(ConsentState.REFUSED);
    }
  }

  @Nested
  class IsLifted {

    @Test
    void byALaterYesOfTheSamePerson() {
      PupilMaker refused = aPupil();
      refused.with(refusal(refused.mother())).with(laterYes(refused.mother()));
      PupilMaker withdrawn = aPupil();
      withdrawn.with(aWithdrawalBy(withdrawn.mother())).with(laterYes(withdrawn.mother()));
      PupilMaker own = aClearedPupil().with(anObjectionBy(Person.PUPIL));
      own.with(laterYes(Person.PUPIL));

      assertThat(against(refused)).isEmpty();
      assertThat(against(withdrawn)).isEmpty();
      assertThat(against(own)).isEmpty();
    }

    @Test
    void notByAnothersYes() {
      pupil.with(refusal(pupil.mother())).with(laterYes(pupil.father()));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED, GUARDIANS_DISAGREE);
    }

    @Test
    void notByAYesSignedOnTheSameDay() {
      pupil.with(refusal(pupil.mother())).with(laterYes(pupil.mother()).signedOn("2026-04-01"));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void notByAYesKeyedLateButSignedBefore() {
      pupil.with(aWithdrawalBy(pupil.mother())).with(aYesBy(pupil.mother()).recordedAs(300));

      assertThat(against(pupil)).containsExactly(WITHDRAWN);
    }

    @Test
    void notByAYesSignedAfterButRecordedBeforeOrWithIt() {
      PupilMaker before = aPupil();
      before.with(refusal(before.mother())).with(laterYes(before.mother()).recordedAs(199));
      PupilMaker with = aPupil();
      with.with(refusal(with.mother())).with(laterYes(with.mother()).recordedAs(200));

      assertThat(against(before)).containsExactly(ConsentState.REFUSED);
      assertThat(against(with)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void notByAYesThatIsIncompleteOrHasNotStarted() {
      PupilMaker unproven = aPupil();
      unproven.with(refusal(unproven.mother())).with(laterYes(unproven.mother()).withoutEvidence());
      PupilMaker early = aPupil();
      early.with(refusal(early.mother())).with(laterYes(early.mother()).validFrom("2026-06-01"));
      PupilMaker elsewhere = aPupil();
      elsewhere
          .with(refusal(elsewhere.mother()))
          .with(laterYes(elsewhere.mother()).naming(ChannelMaker.ELSEWHERE));

      assertThat(against(unproven)).containsExactly(ConsentState.REFUSED);
      assertThat(against(early)).containsExactly(ConsentState.REFUSED);
      assertThat(judging(early).at(startOf("2026-06-01")).against()).isEmpty();
      assertThat(against(elsewhere)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void byAYesThatIsOverByNowWhichThenReadsExpired() {
      pupil.with(refusal(pupil.mother())).with(laterYes(pupil.mother()).publishUntil("2026-04-30"));

      assertThat(against(pupil)).containsExactly(EXPIRED);
    }

    @Test
    void notByAYesThatABlankEndedSince() {
      pupil
          .with(aYesBy(pupil.father()))
          .with(refusal(pupil.mother()))
          .with(laterYes(pupil.mother()))
          .with(
              aFormBy(pupil.mother())
                  .leavingBlank(Cells.PHOTO)
                  .signedOn("2026-04-03")
                  .recordedAs(202));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED, GUARDIANS_DISAGREE);
    }

    @Test
    void forGoodOnlyByWhatWasRecordedSince() {
      pupil
          .with(laterYes(pupil.mother()).signedOn("2026-04-03").recordedAs(199))
          .with(refusal(pupil.mother()))
          .with(laterYes(pupil.mother()).publishUntil("2026-04-30"));

      assertThat(against(pupil)).containsExactly(EXPIRED);
    }

    @Test
    void notByAYesThatALaterNoEnded() {
      pupil
          .with(refusal(pupil.mother()))
          .with(laterYes(pupil.mother()).signedOn("2026-04-03"))
          .with(aWithdrawalBy(pupil.mother()).receivedOn("2026-03-01").recordedAs(202))
          .with(laterYes(pupil.mother()).signedOn("2026-03-15").recordedAs(203));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void notByAYesOfSomebodyWhoHasLostResponsibilitySince() {
      GuardianMaker former =
          aSilent(Authority.PARENT)
              .saying(ResponsibilityState.YES, "MIS", 1)
              .saying(ResponsibilityState.NO, "", "2026-05-01..", 300);
      pupil
          .with(former)
          .with(refusal(former.person()))
          .with(laterYes(former.person()))
          .with(aYesBy(pupil.mother()));

      assertThat(judging(pupil).at(startOf("2026-05-01").minusNanos(1)).against()).isEmpty();
      assertThat(against(pupil)).contains(ConsentState.REFUSED);
    }

    @Test
    void notWhereItNamedMedia() {
      pupil
          .with(aYesBy(pupil.mother()))
          .with(aWithdrawalBy(pupil.mother()).ofMedia(Judging.ITEM))
          .with(laterYes(pupil.mother()));

      assertThat(against(pupil)).containsExactly(WITHDRAWN);
      assertThat(judging(pupil).of(UUID.randomUUID()).against()).isEmpty();
    }

    @Test
    void notWhereSomebodyUnknownSaidIt() {
      pupil
          .with(aWithdrawalBy(Person.UNKNOWN))
          .with(laterYes(Person.UNKNOWN))
          .with(laterYes(pupil.mother()));

      assertThat(against(pupil)).containsExactly(WITHDRAWN);
    }

    @Test
    void andARefusalOnAFormOfSomebodyUnknownStandsToo() {
      pupil.with(refusal(Person.UNKNOWN)).with(laterYes(Person.UNKNOWN));

      assertThat(against(pupil)).containsExactly(ConsentState.REFUSED);
    }
  }
}
