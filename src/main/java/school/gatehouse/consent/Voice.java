package school.gatehouse.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.gatehouse.channel.Permission;

/** What one person has said about one cell and channel, as recorded at the instant asked about. */
final class Voice {

  private static final Comparator<FormFacts> BY_AGE =
      Comparator.<FormFacts, LocalDate>comparing(form -> form.dates().signedOn())
          .thenComparing(FormFacts::recorded)
          .thenComparing(FormFacts::id);

  private final Person person;
  private final Permission cell;
  private final List<FormFacts> forms;
  private final List<No> noes;
  private final List<Yes> yeses;

  private Voice(
      Person person, Permission cell, List<FormFacts> forms, List<NoFacts> told, WeighForm weigh) {
    this.person = person;
    this.cell = cell;
    this.forms = forms;
    this.noes =
        Stream.concat(ticked(AnswerValue.REFUSED).map(this::no), told.stream().map(this::no))
            .toList();
    this.yeses = ticked(AnswerValue.GIVEN).map(form -> yes(form, weigh)).toList();
  }

  static Voice of(Person person, ConsentQuestion question, ConsentFacts said, WeighForm weigh) {
    List<FormFacts> forms =
        said.forms().stream()
            .filter(form -> form.by().equals(person) && form.recorded().by(question.at()))
            .toList();
    List<NoFacts> told =
        said.noes().stream()
            .filter(no -> no.by().equals(person) && no.recorded().by(question.at()))
            .filter(no -> no.scope().takes(question))
            .toList();
    return new Voice(person, question.cell(), forms, told, weigh);
  }

  private Stream<FormFacts> ticked(AnswerValue value) {
    return forms.stream().filter(form -> form.answerFor(cell).equals(Optional.of(value)));
  }

  private Yes yes(FormFacts form, WeighForm weigh) {
    boolean blanked = !ticked(AnswerValue.BLANK).allMatch(form::newerThan);
    boolean takenBack = !noes.stream().allMatch(no -> form.recorded().after(no.recorded()));
    return Yes.on(form, weigh.against(form), blanked, takenBack);
  }

  private No no(FormFacts form) {
    boolean liftable = !person.equals(Person.UNKNOWN);
    ConsentState state = mine(ConsentState.REFUSED);
    return new No(form.id(), state, form.dates().signedOn(), form.recorded(), liftable);
  }

  private No no(NoFacts no) {
    boolean liftable = no.scope().media().isEmpty() && !person.equals(Person.UNKNOWN);
    return new No(no.id(), mine(stateOf(no.kind())), no.receivedOn(), no.recorded(), liftable);
  }

  /** What was never given is refused, not withdrawn. */
  private ConsentState stateOf(NoKind kind) {
    boolean given = ticked(AnswerValue.GIVEN).findAny().isPresent();
    return switch (kind) {
      case OBJECTED -> ConsentState.OBJECTED;
      case WITHDRAWN -> given ? ConsentState.WITHDRAWN : ConsentState.REFUSED;
    };
  }

  private ConsentState mine(ConsentState state) {
    return person.equals(Person.PUPIL) ? ConsentState.PUPIL_REFUSED : state;
  }

  boolean ofGuardian() {
    return person.guardianId().isPresent();
  }

  boolean answered() {
    return forms.stream().anyMatch(form -> form.answerFor(cell).isPresent());
  }

  /** The newest of the complete and started yeses; its terms count, whatever older ones said. */
  Optional<Yes> governing() {
    return yeses.stream().filter(Yes::counts).max(Comparator.comparing(Yes::form, BY_AGE));
  }

  Optional<Yes> inForce() {
    return governing().filter(Yes::inForce);
  }

  /** The yeses that could have permitted, had nothing stood against them. */
  List<Yes> candidates() {
    return yeses.stream().filter(yes -> !yes.blanked()).toList();
  }

  /** The noes that neither an own yes nor one of the {@code others} has lifted. */
  List<No> standing(List<Yes> others) {
    return noes.stream()
        .filter(no -> !no.liftable() || !(lifted(no, yeses) || lifted(no, others)))
        .toList();
  }

  private static boolean lifted(No no, List<Yes> yeses) {
    return yeses.stream().anyMatch(yes -> yes.lifts(no));
  }
}
