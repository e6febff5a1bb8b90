package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.FactsMaker.factsOf;
import static school.gatehouse.testsupport.FormMaker.aFormBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.Person;
import school.gatehouse.testsupport.AnyCase;
import school.gatehouse.testsupport.Calendar;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.PupilMaker;

/** What holds for every question and every history. */
class DecidePropertiesTest {

  private static final long HORIZON_MINUTES = Duration.ofDays(365).toMinutes();

  @Property(tries = 3000)
  void anAllowHoldsUntilItSaysAndNotAMomentLonger(@ForAll long seed) {
    AnyCase.Asked asked = new AnyCase(seed).next();
    Decision decision = asked.decide();
    Statistics.collect(decision.verdict());
    if (decision.verdict() != Verdict.ALLOW) {
      assertThat(decision.validUntil()).isEmpty();
      return;
    }
    Optional<Instant> until = decision.validUntil();
    Instant horizon = until.orElse(Calendar.NOW.plus(Duration.ofDays(365)));
    Random random = new Random(seed);
    for (int sample = 0; sample < 20; sample++) {
      Instant at = Calendar.NOW.plus(Duration.ofMinutes(random.nextLong(HORIZON_MINUTES)));
      if (at.isBefore(horizon)) {
        assertThat(asked.decide(at).verdict()).isEqualTo(Verdict.ALLOW);
      }
    }
    assertThat(asked.decide(horizon.minusNanos(1)).verdict()).isEqualTo(Verdict.ALLOW);
    until.ifPresent(end -> assertThat(asked.decide(end).verdict()).isNotEqualTo(Verdict.ALLOW));
  }

  @Property(tries = 3000)
  void aNoAHoldOrAStopMoreNeverTurnsAnythingIntoAnAllow(@ForAll long seed) {
    AnyCase any = new AnyCase(seed);
    AnyCase.Asked asked = any.next();
    Decision before = asked.decide();
    PupilMaker pupil = any.pick(asked.pupils());
    switch (any.pick(List.of(0, 1, 2, 3))) {
      case 0 -> pupil.with(any.no(any.pick(List.of(pupil.mother(), Person.PUPIL, Person.UNKNOWN))));
      case 1 -> pupil.with(any.hold());
      case 2 -> pupil.with(any.stop());
      default -> pupil.with(aFormBy(pupil.father()).refusing(Cells.PHOTO));
    }
    Facts facts = asked.facts().make();
    Facts more =
        new Facts(
            facts.school(), facts.channel(), factsOf(all(asked)).make().pupils(), said(asked));

    Decision after = new Decide().decide(asked.question().make(), more);

    if (before.verdict() != Verdict.ALLOW) {
      assertThat(after.verdict()).isNotEqualTo(Verdict.ALLOW);
    }
  }

  private static PupilMaker[] all(AnyCase.Asked asked) {
    return asked.pupils().toArray(PupilMaker[]::new);
  }

  private static Map<UUID, ConsentFacts> said(AnyCase.Asked asked) {
    return factsOf(all(asked)).make().consents();
  }

  @Property(tries = 1000)
  void aReplayFromTheStoredFactsAgrees(@ForAll long seed) {
    AnyCase.Asked asked = new AnyCase(seed).next();
    CanonicalFacts stored = new CanonicalFacts(asked.question().make(), asked.facts().make());

    assertThat(CanonicalFacts.parse(stored.json()).replay()).isEqualTo(asked.decide());
    assertThat(CanonicalFacts.parse(stored.json()).sha256()).isEqualTo(stored.sha256());
  }

  @Property(tries = 1000)
  void nobodyButTheOfficeSeesADifferenceBetweenCauses(@ForAll long seed) {
    Decision decision = new AnyCase(seed).next().decide();

    assertThat(RedactedView.forTeacher(decision))
        .noneMatch(told -> told.code().personal())
        .doesNotHaveDuplicates();
    assertThat(RedactedView.forMachine(decision))
        .allMatch(told -> told.pupil().isEmpty())
        .extracting(ToldReason::code)
        .doesNotHaveDuplicates();
  }
}
