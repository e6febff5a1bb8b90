package school.gatehouse.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.ResponsibilityStatement;
import school.gatehouse.school.SchoolFacts;

/**
 * Judges what has been said about one pupil. Pure: the same facts and instant give the same answer.
 * The rules are in {@code docs/decisions/0002-what-counts-as-yes.md}.
 */
public final class JudgeConsent {

  private final SchoolFacts school;
  private final PupilFacts pupil;
  private final ConsentFacts said;

  /** What was said about another pupil counts for nothing. */
  public JudgeConsent(SchoolFacts school, PupilFacts pupil, ConsentFacts said) {
    this.school = school;
    this.pupil = pupil;
    this.said = said.pupil().equals(pupil.id()) ? said : ConsentFacts.none(pupil.id());
  }

  /** Whether the cell is permitted there and then, or everything that stands against it. */
  public ConsentJudgement judge(ConsentQuestion question) {
    return judge(question, () -> anotherCellIsPermitted(question));
  }

  /** The same without looking at other cells: what nobody answered is unknown. */
  ConsentJudgement judgeAlone(ConsentQuestion question) {
    return judge(question, () -> false);
  }

  private ConsentJudgement judge(ConsentQuestion question, BooleanSupplier anotherCellIsPermitted) {
    Hearing hearing = new Hearing(school, pupil, said, question);
    ConsentJudgement noes = hearing.noes();
    return noes.permitted() ? hearing.lacking(anotherCellIsPermitted) : noes;
  }

  private boolean anotherCellIsPermitted(ConsentQuestion question) {
    return said.forms().stream()
        .flatMap(form -> form.answers().stream())
        .map(Answer::permission)
        .distinct()
        .anyMatch(cell -> judgeAlone(question.about(cell)).permitted());
  }

  /** Every instant at which an answer might change, in no order and with doubles. */
  public Stream<Instant> turningPoints() {
    return Stream.of(
            said.forms().stream().flatMap(this::turningPoints),
            said.noes().stream().map(no -> no.recorded().at()),
            pupil.guardians().stream().flatMap(this::turningPoints),
            birthdays())
        .flatMap(Function.identity());
  }

  private Stream<Instant> turningPoints(FormFacts form) {
    FormDates dates = form.dates();
    return Stream.concat(
        Stream.of(
            form.recorded().at(),
            school.startOf(dates.signedOn()),
            school.startOf(dates.validFrom()),
            school.endOf(dates.lastDayToPublish()),
            school.endOf(dates.lastDayToKeep())),
        form.invalidated().map(moment -> moment.at()).stream());
  }

  private Stream<Instant> turningPoints(GuardianFacts guardian) {
    return guardian.statements().stream().flatMap(this::turningPoints);
  }

  private Stream<Instant> turningPoints(ResponsibilityStatement statement) {
    return Stream.of(
            Optional.of(statement.recorded().at()),
            statement.from().map(school::startOf),
            statement.until().map(school::endOf))
        .flatMap(Optional::stream);
  }

  private Stream<Instant> birthdays() {
    return Stream.concat(Stream.of(Hearing.OF_AGE), school.policy().ownAgreementFrom().stream())
        .map(pupil::birthday)
        .map(school::startOf);
  }
}
