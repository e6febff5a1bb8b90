package school.gatehouse.consent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.school.SchoolFacts;

/** Everybody who has a say on one question, and what comes of it together. */
final class Hearing {

  static final int OF_AGE = 18;

  private final SchoolFacts school;
  private final PupilFacts pupil;
  private final ConsentQuestion question;
  private final Voice own;
  private final List<Voice> others;

  Hearing(SchoolFacts school, PupilFacts pupil, ConsentFacts said, ConsentQuestion question) {
    this.school = school;
    this.pupil = pupil;
    this.question = question;
    WeighForm weigh = new WeighForm(school, pupil, question);
    this.own = Voice.of(Person.PUPIL, question, said, weigh);
    this.others = speakers(said).stream().map(who -> Voice.of(who, question, said, weigh)).toList();
  }

  private static Set<Person> speakers(ConsentFacts said) {
    Set<Person> speakers = new TreeSet<>();
    said.forms().forEach(form -> speakers.add(form.by()));
    said.noes().forEach(no -> speakers.add(no.by()));
    speakers.remove(Person.PUPIL);
    return speakers;
  }

  /** Every no that stands; one is enough. */
  ConsentJudgement noes() {
    ConsentJudgement.Draft draft = new ConsentJudgement.Draft();
    own.standing(List.of()).forEach(no -> draft.add(Set.of(no.state()), no.event()));
    for (Voice voice : others) {
      List<No> standing = standing(voice);
      standing.forEach(no -> draft.add(Set.of(no.state()), no.event()));
      if (!standing.isEmpty() && voice.ofGuardian()) {
        addDisagreement(draft);
      }
    }
    return draft.done();
  }

  private List<No> standing(Voice voice) {
    return voice.standing(ownOfAge());
  }

  private void addDisagreement(ConsentJudgement.Draft draft) {
    others.stream()
        .filter(voice -> standing(voice).isEmpty())
        .flatMap(voice -> voice.inForce().stream())
        .forEach(yes -> draft.add(Set.of(ConsentState.GUARDIANS_DISAGREE), yes.form().id()));
    if (own.standing(List.of()).isEmpty()) {
      own.inForce()
          .filter(this::ofAge)
          .ifPresent(yes -> draft.add(Set.of(ConsentState.GUARDIANS_DISAGREE), yes.form().id()));
    }
  }

  /** What a yes lacks, if nobody says no; nothing against it means that it is permitted. */
  ConsentJudgement lacking(BooleanSupplier anotherCellIsPermitted) {
    ConsentJudgement.Draft draft = new ConsentJudgement.Draft();
    if (!permittedBy(own, this::ofAge, draft)) {
      if (isOfAge()) {
        addOwnLack(this::ofAge, draft);
      } else {
        askOthers(anotherCellIsPermitted, draft);
      }
    }
    if (ownAgreementIsNeeded() && !permittedBy(own, yes -> true, draft)) {
      addOwnLack(yes -> true, draft);
    }
    return draft.done();
  }

  private static boolean permittedBy(
      Voice voice, Predicate<Yes> fitting, ConsentJudgement.Draft draft) {
    Optional<Yes> yes = voice.inForce().filter(fitting);
    yes.ifPresent(it -> draft.add(Set.of(), it.form().id()));
    return yes.isPresent();
  }

  private void addOwnLack(Predicate<Yes> fitting, ConsentJudgement.Draft draft) {
    List<Yes> failing = own.candidates().stream().filter(fitting).toList();
    failing.forEach(yes -> draft.add(yes.against(), yes.form().id()));
    if (failing.stream().allMatch(Yes::inForce)) {
      draft.add(ConsentState.UNKNOWN);
    }
  }

  private void askOthers(BooleanSupplier anotherCellIsPermitted, ConsentJudgement.Draft draft) {
    boolean someYes = false;
    for (Voice voice : others) {
      someYes |= permittedBy(voice, yes -> true, draft);
    }
    List<Voice> missing = someYes ? askedWithoutYes() : others;
    if (someYes && missing.isEmpty()) {
      return;
    }
    Stream.concat(
            missing.stream().flatMap(voice -> voice.candidates().stream()), ownOfAge().stream())
        .forEach(yes -> draft.add(yes.against(), yes.form().id()));
    if (draft.clear()) {
      addOwnTooYoung(draft);
    }
    if (draft.clear()) {
      draft.add(
          anotherCellIsPermitted.getAsBoolean() ? ConsentState.NOT_COVERED : ConsentState.UNKNOWN);
    }
  }

  private List<Voice> askedWithoutYes() {
    return others.stream()
        .filter(voice -> school.policy().allAskedMustAgree())
        .filter(voice -> voice.answered() && voice.inForce().isEmpty())
        .toList();
  }

  /** A pupil's yes from before 18 is kept, but is not theirs to give. */
  private void addOwnTooYoung(ConsentJudgement.Draft draft) {
    for (Yes yes : own.candidates()) {
      draft.add(Set.of(ConsentState.NOT_COVERED), yes.form().id());
    }
  }

  private boolean isOfAge() {
    return hasTurned(OF_AGE);
  }

  private boolean ownAgreementIsNeeded() {
    return !isOfAge() && school.policy().ownAgreementFrom().filter(this::hasTurned).isPresent();
  }

  /** Birthdays matter to what is new only: what is live was right when it went live. */
  private boolean hasTurned(int age) {
    return question.use() == Use.NEW && !school.dayOf(question.at()).isBefore(pupil.birthday(age));
  }

  private boolean ofAge(Yes yes) {
    return !yes.form().dates().signedOn().isBefore(pupil.birthday(OF_AGE));
  }

  private List<Yes> ownOfAge() {
    return own.candidates().stream().filter(this::ofAge).toList();
  }
}
