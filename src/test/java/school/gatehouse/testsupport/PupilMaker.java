package school.gatehouse.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.consent.NoFacts;
import school.gatehouse.consent.Person;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.StopFacts;

/** A ten-year-old on roll with two parents, of whom nobody has said anything yet. */
public final class PupilMaker {

  private final UUID id = UUID.randomUUID();
  private final GuardianMaker mother = GuardianMaker.aParent();
  private final GuardianMaker father = GuardianMaker.aParent();
  private final List<GuardianMaker> guardians = new ArrayList<>(List.of(mother, father));
  private final List<FormFacts> forms = new ArrayList<>();
  private final List<NoFacts> noes = new ArrayList<>();
  private final List<HoldFacts> holds = new ArrayList<>();
  private final List<StopFacts> stops = new ArrayList<>();
  private LocalDate born = Calendar.day("2016-02-10");
  private LocalDate onRollFrom = Calendar.day("2020-09-01");
  private Optional<LocalDate> onRollUntil = Optional.empty();

  private PupilMaker() {}

  public static PupilMaker aPupil() {
    return new PupilMaker();
  }

  /** A pupil whose mother has permitted pictures on the website. */
  public static PupilMaker aClearedPupil() {
    PupilMaker pupil = aPupil();
    return pupil.withConsent(Cells.PHOTO);
  }

  public UUID id() {
    return id;
  }

  public Person mother() {
    return mother.person();
  }

  public Person father() {
    return father.person();
  }

  public PupilMaker withConsent(Permission... cells) {
    return with(FormMaker.aFormBy(mother()).giving(cells));
  }

  public PupilMaker with(FormMaker form) {
    forms.add(form.make());
    return this;
  }

  public PupilMaker with(NoMaker no) {
    noes.add(no.make());
    return this;
  }

  public PupilMaker with(GuardianMaker guardian) {
    guardians.add(guardian);
    return this;
  }

  public PupilMaker born(String day) {
    born = Calendar.day(day);
    return this;
  }

  public PupilMaker onRoll(String from, String until) {
    onRollFrom = Calendar.day(from);
    onRollUntil = Optional.of(Calendar.day(until));
    return this;
  }

  public PupilMaker joining(String from) {
    onRollFrom = Calendar.day(from);
    return this;
  }

  public PupilMaker with(HoldFacts hold) {
    holds.add(hold);
    return this;
  }

  public PupilMaker with(StopFacts stop) {
    stops.add(stop);
    return this;
  }

  public PupilFacts facts() {
    return new PupilFacts(
        id,
        born,
        onRollFrom,
        onRollUntil,
        guardians.stream().map(GuardianMaker::make).toList(),
        holds,
        stops);
  }

  public ConsentFacts consents() {
    return new ConsentFacts(id, forms, noes);
  }
}
