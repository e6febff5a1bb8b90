package school.gatehouse.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one person has said about one cell and channel, as recorded at the instant asked about. */
final class Voice {

  private static final Comparator<FormFacts> BY_AGE =
      Comparator.<FormFacts, LocalDate>comparing(form -> form.dates().signedOn())
          .thenComparing(FormFacts::recorded)
          .thenComparing(FormFacts::id);

  private final Person person;
  private final List<Yes> yeses = new ArrayList<>();
  private final List<No> noes = new ArrayList<>();
  private boolean answered;

  private Voice(Person person) {
    this.person = person;
  }

  static Voice of(Person person, ConsentQuestion question, ConsentFacts said, WeighForm weigh) {
    Voice voice = new Voice(person);
    List<FormFacts> forms =
        said.forms().stream()
            .filter(form -> form.by().equals(person) && form.recorded().by(question.at()))
            .toList();
    forms.forEach(form -> voice.hear(form, forms, question, weigh));
    said.noes().stream()
        .filter(no -> no.by().equals(person) && no.recorded().by(question.at()))
        .filter(no -> no.scope().takes(question))
        .forEach(voice::hear);
    return voice;
  }

  private void hear(
      FormFacts form, List<FormFacts> forms, ConsentQuestion question, WeighForm weigh) {
    Optional<AnswerValue> answer = form.answerFor(question.cell());
    answered |= answer.isPresent();
    if (answer.equals(Optional.of(AnswerValue.GIVEN))) {
      yeses.add(new Yes(form, weigh.against(form), blanked(form, forms, question)));
    }
    if (answer.equals(Optional.of(AnswerValue.REFUSED))) {
      noes.add(
          new No(
              form.id(),
              mine(ConsentState.REFUSED),
              form.dates().signedOn(),
              form.recorded(),
              !person.equals(Person.UNKNOWN)));
    }
  }

  private static boolean blanked(FormFacts form, List<FormFacts> forms, ConsentQuestion question) {
    return forms.stream()
        .filter(other -> other.newerThan(form))
        .map(other -> other.answerFor(question.cell()))
        .anyMatch(Optional.of(AnswerValue.BLANK)::equals);
  }

  /** Forms have been heard before: what was never given is refused, not withdrawn. */
  private void hear(NoFacts no) {
    boolean liftable = no.scope().media().isEmpty() && !person.equals(Person.UNKNOWN);
    noes.add(new No(no.id(), mine(stateOf(no.kind())), no.receivedOn(), no.recorded(), liftable));
  }

  private ConsentState stateOf(NoKind kind) {
    return switch (kind) {
      case OBJECTED -> ConsentState.OBJECTED;
      case WITHDRAWN -> yeses.isEmpty() ? ConsentState.REFUSED : ConsentState.WITHDRAWN;
    };
  }

  private ConsentState mine(ConsentState state) {
    return person.equals(Person.PUPIL) ? ConsentState.PUPIL_REFUSED : state;
  }

  boolean ofGuardian() {
    return person.guardianId().isPresent();
  }

  boolean answered() {
    return answered;
  }

  /** The newest of the complete and started yeses; its terms count, whatever older ones said. */
  Optional<Yes> governing() {
    return candidates().stream().filter(Yes::counts).max(Comparator.comparing(Yes::form, BY_AGE));
  }

  Optional<Yes> inForce() {
    return governing().filter(Yes::inForce);
  }

  /** The yeses that neither a newer blank nor a no recorded since has ended. */
  List<Yes> candidates() {
    return yeses.stream()
        .filter(yes -> !yes.blanked() && noes.stream().allMatch(yes::isAfter))
        .toList();
  }

  /** The noes that neither an own yes nor one of the {@code others} has lifted. */
  List<No> standing(List<Yes> others) {
    return noes.stream()
        .filter(no -> !no.liftable() || !(lifted(no, candidates()) || lifted(no, others)))
        .toList();
  }

  private static boolean lifted(No no, List<Yes> yeses) {
    return yeses.stream().anyMatch(yes -> yes.lifts(no));
  }
}
