package school.gatehouse.testsupport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.Person;
import school.gatehouse.decision.Decide;
import school.gatehouse.decision.Decision;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.StopFacts;

/**
 * Random but likely questions and facts: a few people, few days, many coincidences, mostly in
 * favour, so that a good part is allowed.
 */
public final class AnyCase {

  private static final List<Permission> CELLS =
      List.of(Cells.PHOTO, Cells.PHOTO_FIRST, Cells.WORK, Cells.VIDEO, Cells.VIDEO_FIRST);

  private final Random random;

  public AnyCase(long seed) {
    this.random = new Random(seed);
  }

  /** Pupils with one question about them all. */
  public record Asked(QuestionMaker question, List<PupilMaker> pupils, FactsMaker facts) {

    public Decision decide() {
      return decide(Calendar.NOW);
    }

    public Decision decide(Instant at) {
      return new Decide().decide(question.make().at(at), facts.make());
    }
  }

  public Asked next() {
    List<PupilMaker> pupils =
        IntStream.rangeClosed(1, 1 + random.nextInt(2)).mapToObj(i -> pupil()).toList();
    return new Asked(question(pupils), pupils, facts(pupils));
  }

  public FactsMaker facts(List<PupilMaker> pupils) {
    ChannelMaker channel = ChannelMaker.aWebsite();
    if (oneIn(3)) {
      channel.reviewedOn(laterDate());
    }
    return FactsMaker.factsOf(pupils.toArray(PupilMaker[]::new)).at(school()).on(channel);
  }

  private SchoolMaker school() {
    SchoolMaker school = SchoolMaker.aSchool();
    if (oneIn(4)) {
      school.askingPupilsFrom(10);
    }
    return oneIn(4) ? school.askingAllToAgree() : school;
  }

  private QuestionMaker question(List<PupilMaker> pupils) {
    QuestionMaker question = QuestionMaker.aPhotoOf(pupils.toArray(PupilMaker[]::new));
    if (oneIn(4)) {
      question.naming(Naming.FIRST_NAME);
    }
    if (oneIn(6)) {
      question.withNamesVisible();
    }
    return oneIn(3) ? question.continuing() : question;
  }

  private PupilMaker pupil() {
    PupilMaker pupil = PupilMaker.aPupil().born(oneIn(4) ? "2008-06-10" : "2016-06-10");
    List<Person> people = new ArrayList<>(List.of(pupil.mother(), pupil.father(), Person.PUPIL));
    GuardianMaker third = guardian();
    people.add(third.person());
    pupil.with(third);
    IntStream.rangeClosed(0, random.nextInt(5)).forEach(i -> pupil.with(form(pick(people))));
    if (oneIn(8)) {
      pupil.with(no(pick(people)));
    }
    if (oneIn(8)) {
      pupil.with(hold());
    }
    return oneIn(3) ? pupil.onRoll("2020-09-01", laterDate()) : pupil;
  }

  private GuardianMaker guardian() {
    GuardianMaker guardian = GuardianMaker.aSilent(pick(List.of(Authority.values())));
    for (int number = 1; number <= 1 + random.nextInt(3); number++) {
      guardian.saying(
          pick(List.of(ResponsibilityState.values())),
          pick(List.of("SIGNED_DECLARATION", "MIS", "COURT_ORDER")),
          (oneIn(2) ? date() : "") + ".." + (oneIn(2) ? date() : ""),
          number);
    }
    return oneIn(2) ? guardian.withPaper() : guardian;
  }

  public FormMaker form(Person by) {
    FormMaker form =
        FormMaker.aFormBy(by)
            .signedOn(oneIn(8) ? date() : earlierDate())
            .recordedAs(1 + random.nextInt(400));
    CELLS.forEach(cell -> answer(form, cell));
    if (oneIn(3)) {
      form.validFrom(date());
    }
    if (oneIn(3)) {
      form.publishUntil(laterDate());
    }
    if (oneIn(4)) {
      form.keepUntil(laterDate());
    }
    return oneIn(12) ? form.withoutEvidence() : form;
  }

  private void answer(FormMaker form, Permission cell) {
    switch (random.nextInt(40)) {
      case 0 -> form.refusing(cell);
      case 1 -> form.leavingBlank(cell);
      default -> form.giving(cell);
    }
  }

  /** Anything that says no: a withdrawal or objection of any scope. */
  public NoMaker no(Person by) {
    NoMaker no =
        (oneIn(2) ? NoMaker.aWithdrawalBy(by) : NoMaker.anObjectionBy(by))
            .receivedOn(date())
            .recordedAs(1 + random.nextInt(400));
    if (oneIn(3)) {
      no.of(pick(List.of(Kind.values())));
    }
    if (oneIn(3)) {
      no.ofNaming(pick(List.of(Naming.values())));
    }
    return oneIn(3) ? no.ofMedia(QuestionMaker.ITEM) : no;
  }

  public HoldFacts hold() {
    return new HoldFacts(
        UUID.randomUUID(),
        pick(List.of(HoldKind.values())),
        Calendar.day(date()),
        oneIn(2) ? Optional.of(Calendar.day(date())) : Optional.empty(),
        random.nextBoolean(),
        Calendar.change(1 + random.nextInt(400)),
        Optional.empty());
  }

  public StopFacts stop() {
    return new StopFacts(UUID.randomUUID(), Calendar.change(random.nextInt(400)), Optional.empty());
  }

  /** A day from January to October, often the same few. */
  private String date() {
    return oneIn(3)
        ? pick(List.of("2026-05-05", "2026-05-06", "2026-05-07", "2026-06-10"))
        : Calendar.day("2026-01-01").plusDays(random.nextInt(300)).toString();
  }

  private String earlierDate() {
    return Calendar.day("2025-12-01").plusDays(random.nextInt(156)).toString();
  }

  private String laterDate() {
    return Calendar.day("2026-05-05").plusDays(random.nextInt(300)).toString();
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  public <T> T pick(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
