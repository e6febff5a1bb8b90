package school.gatehouse.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.Answer;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.FormDates;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.consent.Person;

/** A signed, scanned form that names the website; says nothing until told to. */
public final class FormMaker {

  private final UUID id = UUID.randomUUID();
  private final Person by;
  private final List<Answer> answers = new ArrayList<>();
  private Set<UUID> channels = Set.of(ChannelMaker.WEBSITE);
  private boolean evidence = true;
  private boolean verified;
  private LocalDate signedOn = Calendar.SIGNED;
  private Optional<LocalDate> validFrom = Optional.empty();
  private Optional<LocalDate> publishUntil = Optional.empty();
  private Optional<LocalDate> keepUntil = Optional.empty();
  private Moment recorded = Calendar.change(100);
  private Optional<Moment> invalidated = Optional.empty();

  private FormMaker(Person by) {
    this.by = by;
  }

  public static FormMaker aFormBy(Person by) {
    return new FormMaker(by);
  }

  public static FormMaker aYesBy(Person by) {
    return aFormBy(by).giving(Cells.PHOTO);
  }

  public UUID id() {
    return id;
  }

  public FormMaker giving(Permission... cells) {
    return answering(AnswerValue.GIVEN, cells);
  }

  public FormMaker refusing(Permission... cells) {
    return answering(AnswerValue.REFUSED, cells);
  }

  public FormMaker leavingBlank(Permission... cells) {
    return answering(AnswerValue.BLANK, cells);
  }

  private FormMaker answering(AnswerValue value, Permission... cells) {
    List.of(cells).forEach(cell -> answers.add(new Answer(cell, value)));
    return this;
  }

  public FormMaker naming(UUID... channels) {
    this.channels = Set.of(channels);
    return this;
  }

  public FormMaker withoutEvidence() {
    evidence = false;
    return this;
  }

  public FormMaker comparedByASecondPerson() {
    verified = true;
    return this;
  }

  public FormMaker signedOn(String day) {
    signedOn = Calendar.day(day);
    return this;
  }

  public FormMaker validFrom(String day) {
    validFrom = Optional.of(Calendar.day(day));
    return this;
  }

  public FormMaker publishUntil(String day) {
    publishUntil = Optional.of(Calendar.day(day));
    return this;
  }

  public FormMaker keepUntil(String day) {
    keepUntil = Optional.of(Calendar.day(day));
    return this;
  }

  public FormMaker recordedAs(long change) {
    recorded = Calendar.change(change);
    return this;
  }

  public FormMaker recorded(Moment moment) {
    recorded = moment;
    return this;
  }

  public FormMaker invalidatedAs(long change) {
    return invalidated(Calendar.change(change));
  }

  public FormMaker invalidated(Moment moment) {
    invalidated = Optional.of(moment);
    return this;
  }

  public FormFacts make() {
    FormDates dates = new FormDates(signedOn, validFrom.orElse(signedOn), publishUntil, keepUntil);
    return new FormFacts(
        id, by, channels, evidence, verified, dates, answers, recorded, invalidated);
  }
}
