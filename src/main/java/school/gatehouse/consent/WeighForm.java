package school.gatehouse.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.WhoMayGive;
import school.gatehouse.school.SchoolFacts;

/** Holds one form against everything that makes a written yes. */
final class WeighForm {

  private final SchoolFacts school;
  private final PupilFacts pupil;
  private final ConsentQuestion question;
  private final LocalDate today;

  WeighForm(SchoolFacts school, PupilFacts pupil, ConsentQuestion question) {
    this.school = school;
    this.pupil = pupil;
    this.question = question;
    this.today = school.dayOf(question.at());
  }

  /** Everything that keeps the form from permitting; empty for a good yes. */
  Set<ConsentState> against(FormFacts form) {
    Set<ConsentState> against = EnumSet.noneOf(ConsentState.class);
    addIf(invalidated(form), ConsentState.INVALIDATED, against);
    addIf(!form.evidence(), ConsentState.EVIDENCE_MISSING, against);
    addIf(unverified(form), ConsentState.EVIDENCE_UNVERIFIED, against);
    addIf(!mayGive(form), ConsentState.NOT_COVERED, against);
    addIf(!named(form), ConsentState.CHANNEL_NOT_NAMED, against);
    addIf(!started(form.dates()), ConsentState.NOT_YET_VALID, against);
    addIf(over(form.dates()), ConsentState.EXPIRED, against);
    return against;
  }

  private boolean invalidated(FormFacts form) {
    return form.invalidated().filter(moment -> moment.by(question.at())).isPresent();
  }

  private boolean unverified(FormFacts form) {
    return school.policy().evidenceMustBeVerified() && form.evidence() && !form.verified();
  }

  private boolean named(FormFacts form) {
    return form.channelsNamed().contains(question.channel());
  }

  /** The pupil may always agree for themselves; whether that is enough is judged elsewhere. */
  private boolean mayGive(FormFacts form) {
    return form.by().equals(Person.PUPIL)
        || form.by().guardianId().filter(id -> mayGive(id, form.dates().signedOn())).isPresent();
  }

  private boolean mayGive(UUID guardian, LocalDate signedOn) {
    WhoMayGive whoMayGive = new WhoMayGive(school.policy(), question.at());
    return pupil.guardians().stream()
        .filter(facts -> facts.id().equals(guardian))
        .anyMatch(facts -> whoMayGive.may(facts, signedOn) && whoMayGive.may(facts, today));
  }

  private boolean started(FormDates dates) {
    return !today.isBefore(dates.validFrom()) && !today.isBefore(dates.signedOn());
  }

  private boolean over(FormDates dates) {
    return today.isAfter(lastDay(dates));
  }

  private LocalDate lastDay(FormDates dates) {
    return question.use() == Use.CONTINUING ? dates.lastDayToKeep() : dates.lastDayToPublish();
  }

  private static void addIf(boolean so, ConsentState state, Set<ConsentState> against) {
    if (so) {
      against.add(state);
    }
  }
}
