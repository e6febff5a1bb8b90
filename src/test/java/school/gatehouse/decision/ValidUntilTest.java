package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.Calendar.NOW;
import static school.gatehouse.testsupport.Calendar.change;
import static school.gatehouse.testsupport.Calendar.day;
import static school.gatehouse.testsupport.Calendar.startOf;
import static school.gatehouse.testsupport.ChannelMaker.aWebsite;
import static school.gatehouse.testsupport.FactsMaker.factsOf;
import static school.gatehouse.testsupport.FormMaker.aYesBy;
import static school.gatehouse.testsupport.GuardianMaker.aSilent;
import static school.gatehouse.testsupport.NoMaker.aWithdrawalBy;
import static school.gatehouse.testsupport.PupilMaker.aPupil;
import static school.gatehouse.testsupport.QuestionMaker.aPhotoOf;
import static school.gatehouse.testsupport.SchoolMaker.aSchool;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.gatehouse.change.Moment;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.StopFacts;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.FactsMaker;
import school.gatehouse.testsupport.GuardianMaker;
import school.gatehouse.testsupport.PupilMaker;

/** How long an ALLOW holds: the first instant at which the same facts no longer allow. */
class ValidUntilTest {

  private final PupilMaker pupil = aPupil();

  private Decision decide(FactsMaker facts) {
    return new Decide().decide(aPhotoOf(pupil).make(), facts.make());
  }

  private Optional<Instant> validUntil() {
    return decide(factsOf(pupil)).validUntil();
  }

  @Test
  void isTheEndOfTheSchoolYearWhereTheFormNamesNone() {
    pupil.withConsent(Cells.PHOTO);

    assertThat(validUntil()).contains(Instant.parse("2026-08-31T23:00:00Z"));
  }

  @Test
  void isNotTheEndOfOneYesWhereAnotherGoesOn() {
    pupil
        .with(aYesBy(pupil.mother()).publishUntil("2026-06-30"))
        .with(aYesBy(pupil.father()).publishUntil("2026-07-15"));

    assertThat(validUntil()).contains(startOf("2026-07-16"));
  }

  @Test
  void isTheStartOfANewerYesThatEndsAtOnce() {
    pupil
        .with(aYesBy(pupil.mother()).publishUntil("2027-06-30"))
        .with(
            aYesBy(pupil.mother())
                .signedOn("2026-03-03")
                .validFrom("2026-06-01")
                .publishUntil("2026-05-31"));

    assertThat(validUntil()).contains(startOf("2026-06-01"));
  }

  @Test
  void isTheStartOfAHold() {
    pupil.withConsent(Cells.PHOTO);
    pupil.with(
        new HoldFacts(
            UUID.randomUUID(),
            HoldKind.SAFEGUARDING,
            day("2026-06-05"),
            Optional.empty(),
            false,
            change(1),
            Optional.empty()));

    assertThat(validUntil()).contains(startOf("2026-06-05"));
  }

  @Test
  void isTheDayAfterLeavingOrAfterTheReviewOfTheChannel() {
    pupil.withConsent(Cells.PHOTO).onRoll("2020-09-01", "2026-07-20");

    assertThat(validUntil()).contains(startOf("2026-07-21"));
    assertThat(decide(factsOf(pupil).on(aWebsite().reviewedOn("2026-06-01"))).validUntil())
        .contains(startOf("2026-06-02"));
  }

  @Test
  void isTheBirthdayFromWhichThePupilIsAsked() {
    pupil.withConsent(Cells.PHOTO).born("2013-06-01");

    assertThat(decide(factsOf(pupil).at(aSchool().askingPupilsFrom(13))).validUntil())
        .contains(startOf("2026-06-01"));
  }

  @Test
  void isTheEighteenthBirthday() {
    pupil.withConsent(Cells.PHOTO).born("2008-06-01");

    assertThat(validUntil()).contains(startOf("2026-06-01"));
  }

  @Test
  void isTheDayAfterResponsibilityEnds() {
    GuardianMaker former =
        aSilent(Authority.PARENT).saying(ResponsibilityState.YES, "MIS", "..2026-06-01", 1);
    pupil.with(former).with(aYesBy(former.person()));

    assertThat(validUntil()).contains(startOf("2026-06-02"));
  }

  @Test
  void isTheDayOnWhichANoAboutResponsibilityStarts() {
    GuardianMaker former =
        aSilent(Authority.PARENT)
            .saying(ResponsibilityState.YES, "MIS", 1)
            .saying(ResponsibilityState.NO, "", "2026-06-01..", 2);
    pupil.with(former).with(aYesBy(former.person()));

    assertThat(validUntil()).contains(startOf("2026-06-01"));
  }

  @Test
  void isTheMomentOfARecordingToCome() {
    Instant soon = NOW.plusSeconds(3600);
    pupil.with(aYesBy(pupil.mother()).invalidated(new Moment(900, soon)));
    assertThat(validUntil()).contains(soon);

    pupil.withConsent(Cells.PHOTO);
    pupil.with(aWithdrawalBy(pupil.mother()).recorded(new Moment(901, soon.plusSeconds(1))));
    assertThat(validUntil()).contains(soon.plusSeconds(1));

    pupil.with(
        new StopFacts(UUID.randomUUID(), new Moment(800, NOW.plusNanos(1)), Optional.empty()));
    assertThat(validUntil()).contains(NOW.plusNanos(1));
  }

  @Test
  void isEmptyWhereNothingEndsItOrNothingIsAllowed() {
    Question drawing = aPhotoOf().with(OtherKind.NOT_A_PERSON, false).make();

    assertThat(new Decide().decide(drawing, factsOf().make()).verdict()).isEqualTo(Verdict.ALLOW);
    assertThat(new Decide().decide(drawing, factsOf().make()).validUntil()).isEmpty();
    assertThat(validUntil()).isEmpty();
  }
}
