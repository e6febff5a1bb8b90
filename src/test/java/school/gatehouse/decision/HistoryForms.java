package school.gatehouse.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.Answer;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.FormDates;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.consent.NoFacts;
import school.gatehouse.consent.NoKind;
import school.gatehouse.consent.NoScope;
import school.gatehouse.consent.Person;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.PupilFacts;

/** Forms, withdrawals and objections about one pupil. */
final class HistoryForms {
  private final Dice dice;
  private final PupilFacts pupil;
  private final UUID channel;
  private final UUID item;
  private final Category category;

  HistoryForms(Dice dice, PupilFacts pupil, UUID channel, UUID item, Category category) {
    this.dice = dice;
    this.pupil = pupil;
    this.channel = channel;
    this.item = item;
    this.category = category;
  }

  /** One transaction records one form of one person, and any number of noes beside it. */
  ConsentFacts consents() {
    List<FormFacts> forms = new ArrayList<>();
    List<NoFacts> noes = new ArrayList<>();
    for (Person person : people()) {
      Set<Long> changes = new HashSet<>();
      for (int i = dice.oneOf(List.of(0, 1, 1, 1, 2, 3)); i > 0; i--) {
        FormFacts form = form(person);
        if (changes.add(form.recorded().version())) {
          forms.add(form);
        }
      }
      while (dice.flaw(2.5)) {
        noes.add(no(dice.flaw(0.5) ? Person.UNKNOWN : person));
      }
    }
    return new ConsentFacts(pupil.id(), forms, noes);
  }

  private List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (GuardianFacts guardian : pupil.guardians()) {
      people.add(Person.guardian(guardian.id()));
    }
    boolean grown = pupil.dateOfBirth().plusYears(13).isBefore(dice.today);
    if (dice.chance(grown ? 0.8 : 0.1)) {
      people.add(Person.PUPIL);
    }
    if (dice.flaw(0.5)) {
      people.add(Person.guardian(dice.id()));
    }
    return people;
  }

  private FormFacts form(Person by) {
    Moment recorded = dice.flaw() ? dice.moment() : dice.pastMoment();
    LocalDate signed = dice.chance(0.5) ? dice.dayOf(recorded) : dice.day();
    if (signed.isAfter(dice.dayOf(recorded))) {
      signed = dice.dayOf(recorded);
    }
    LocalDate validFrom = dice.flaw(2) ? dice.day() : signed;
    Optional<LocalDate> publishUntil = dice.maybe(0.6, dice.laterDay());
    Optional<LocalDate> keepUntil = dice.maybe(0.4, dice.laterDay());
    if (keepUntil.isPresent() && dice.chance(0.8)) {
      LocalDate keep = keepUntil.get();
      publishUntil = publishUntil.map(day -> day.isAfter(keep) ? keep : day);
    }
    return new FormFacts(
        dice.id(),
        by,
        dice.flaw(2) ? Set.of(dice.id()) : Set.of(channel, dice.id()),
        !dice.flaw(2),
        dice.chance(0.9) && !dice.flaw(3),
        new FormDates(signed, validFrom, publishUntil, keepUntil),
        answers(),
        recorded,
        dice.flaw() ? Optional.of(dice.moment()) : Optional.empty());
  }

  private List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    boolean little = dice.flaw(3);
    for (Kind kind : Kind.values()) {
      for (Naming naming : Naming.values()) {
        if (dice.chance(little ? 0.5 : 0.95)) {
          answers.add(answer(dice.flaw() ? dice.anyOf(Category.class) : category, kind, naming));
        }
      }
    }
    if (dice.flaw() && !answers.isEmpty()) {
      Permission again = dice.oneOf(answers).permission();
      answers.add(answer(again.category(), again.kind(), again.naming()));
    }
    return answers;
  }

  private Answer answer(Category place, Kind kind, Naming naming) {
    AnswerValue value = dice.flaw(2) ? dice.anyOf(AnswerValue.class) : AnswerValue.GIVEN;
    return new Answer(new Permission(place, kind, naming), value);
  }

  private NoFacts no(Person by) {
    Moment recorded = dice.moment();
    LocalDate received = dice.chance(0.5) ? dice.dayOf(recorded) : dice.day();
    NoScope scope =
        new NoScope(
            dice.someOf(Category.class, category),
            dice.someOf(Kind.class, dice.anyOf(Kind.class)),
            dice.chance(0.7) ? Set.of() : Set.of(dice.chance(0.6) ? channel : dice.id()),
            dice.chance(0.8) ? Set.of() : Set.of(dice.chance(0.6) ? item : dice.id()),
            dice.maybe(0.3, dice.anyOf(Naming.class)));
    return new NoFacts(dice.id(), dice.anyOf(NoKind.class), by, received, scope, recorded);
  }
}
