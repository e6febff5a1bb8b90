package school.gatehouse.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import school.gatehouse.consent.Answer;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.ResponsibilityStatement;
import school.gatehouse.pupil.StopFacts;

/** Takes away from a history whatever is not needed to keep a difference alive. */
final class Smaller {
  private final Predicate<History> stillDiffers;
  private History history;

  private Smaller(History history, Predicate<History> stillDiffers) {
    this.history = history;
    this.stillDiffers = stillDiffers;
  }

  static History of(History history, Predicate<History> stillDiffers) {
    Smaller smaller = new Smaller(history, stillDiffers);
    boolean shrunk = true;
    while (shrunk) {
      shrunk = smaller.shrink();
    }
    return smaller.history;
  }

  /** The same history without each withdrawal or objection, and each answer that is not a yes. */
  static List<History> withoutOneNo(History history) {
    Smaller smaller = new Smaller(history, any -> true);
    List<History> all = new ArrayList<>();
    for (ConsentFacts said : history.facts().consents().values()) {
      without(said.noes())
          .forEach(
              left -> all.add(smaller.with(new ConsentFacts(said.pupil(), said.forms(), left))));
      for (FormFacts form : said.forms()) {
        for (Answer answer : form.answers()) {
          if (answer.value() != AnswerValue.GIVEN) {
            List<Answer> left = new ArrayList<>(form.answers());
            left.removeIf(other -> other.permission().equals(answer.permission()));
            all.add(smaller.with(withAnswers(said, form, left)));
          }
        }
      }
    }
    return all;
  }

  private boolean shrink() {
    for (History candidate : candidates()) {
      if (stillDiffers.test(candidate)) {
        history = candidate;
        return true;
      }
    }
    return false;
  }

  private List<History> candidates() {
    List<History> all = new ArrayList<>();
    question(all);
    Facts facts = history.facts();
    for (PupilFacts pupil : facts.pupils().values()) {
      without(pupil.guardians())
          .forEach(left -> all.add(with(copy(pupil, left, pupil.holds(), pupil.stops()))));
      without(pupil.holds())
          .forEach(left -> all.add(with(copy(pupil, pupil.guardians(), left, pupil.stops()))));
      without(pupil.stops())
          .forEach(left -> all.add(with(copy(pupil, pupil.guardians(), pupil.holds(), left))));
      for (GuardianFacts guardian : pupil.guardians()) {
        without(guardian.statements())
            .forEach(left -> all.add(with(withStatements(pupil, guardian, left))));
      }
    }
    for (ConsentFacts said : facts.consents().values()) {
      without(said.forms())
          .forEach(left -> all.add(with(new ConsentFacts(said.pupil(), left, said.noes()))));
      without(said.noes())
          .forEach(left -> all.add(with(new ConsentFacts(said.pupil(), said.forms(), left))));
      for (FormFacts form : said.forms()) {
        without(form.answers()).forEach(left -> all.add(with(withAnswers(said, form, left))));
      }
    }
    return all;
  }

  private void question(List<History> all) {
    Question q = history.question();
    Question.People people = q.people();
    for (List<Depicted> left : without(people.pupils())) {
      all.add(
          asking(
              new Question.People(left, people.others(), false, people.notSure(), true),
              q.settled()));
    }
    for (List<Other> left : without(people.others())) {
      all.add(
          asking(
              new Question.People(people.pupils(), left, false, people.notSure(), true),
              q.settled()));
    }
    if (!q.settled().isEmpty()) {
      all.add(asking(people, Set.of()));
    }
    for (UUID id : history.facts().pupils().keySet()) {
      Map<UUID, PupilFacts> pupils = new HashMap<>(history.facts().pupils());
      Map<UUID, ConsentFacts> consents = new HashMap<>(history.facts().consents());
      pupils.remove(id);
      consents.remove(id);
      all.add(with(pupils, consents));
    }
  }

  private History asking(Question.People people, Set<ReasonCode> settled) {
    Question q = history.question();
    Question asked =
        new Question(q.channel(), q.use(), q.at(), q.item(), people, q.declarations(), settled);
    return new History(asked, history.facts());
  }

  private History with(PupilFacts pupil) {
    Map<UUID, PupilFacts> pupils = new HashMap<>(history.facts().pupils());
    pupils.put(pupil.id(), pupil);
    return with(pupils, history.facts().consents());
  }

  private History with(ConsentFacts said) {
    Map<UUID, ConsentFacts> consents = new HashMap<>(history.facts().consents());
    consents.put(said.pupil(), said);
    return with(history.facts().pupils(), consents);
  }

  private History with(Map<UUID, PupilFacts> pupils, Map<UUID, ConsentFacts> consents) {
    Facts facts = history.facts();
    return new History(
        history.question(), new Facts(facts.school(), facts.channel(), pupils, consents));
  }

  private static PupilFacts copy(
      PupilFacts pupil,
      List<GuardianFacts> guardians,
      List<HoldFacts> holds,
      List<StopFacts> stops) {
    return new PupilFacts(
        pupil.id(),
        pupil.dateOfBirth(),
        pupil.onRollFrom(),
        pupil.onRollUntil(),
        guardians,
        holds,
        stops);
  }

  private static <T> List<List<T>> without(List<T> values) {
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      List<T> left = new ArrayList<>(values);
      left.remove(i);
      all.add(left);
    }
    return all;
  }

  private static PupilFacts withStatements(
      PupilFacts pupil, GuardianFacts guardian, List<ResponsibilityStatement> left) {
    List<GuardianFacts> guardians = new ArrayList<>(pupil.guardians());
    int place = guardians.indexOf(guardian);
    guardians.set(
        place, new GuardianFacts(guardian.id(), guardian.authority(), guardian.paper(), left));
    return copy(pupil, guardians, pupil.holds(), pupil.stops());
  }

  private static ConsentFacts withAnswers(ConsentFacts said, FormFacts form, List<Answer> left) {
    List<FormFacts> forms = new ArrayList<>(said.forms());
    forms.set(
        forms.indexOf(form),
        new FormFacts(
            form.id(),
            form.by(),
            form.channelsNamed(),
            form.evidence(),
            form.verified(),
            form.dates(),
            left,
            form.recorded(),
            form.invalidated()));
    return new ConsentFacts(said.pupil(), forms, said.noes());
  }
}
