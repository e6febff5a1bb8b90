package school.gatehouse.testsupport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Depicted;
import school.gatehouse.decision.DeviceKind;
import school.gatehouse.decision.FaceCount;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.Other;
import school.gatehouse.decision.OtherKind;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Role;

/**
 * May this photo of these pupils go on the website now? Own work with a school camera, no names.
 */
public final class QuestionMaker {

  public static final UUID ITEM = UUID.fromString("17000000-0000-4000-8000-000000000001");

  private final List<Depicted> pupils = new ArrayList<>();
  private final List<Other> others = new ArrayList<>();
  private final Set<ReasonCode> findings = EnumSet.noneOf(ReasonCode.class);
  private final Set<ReasonCode> settled = EnumSet.noneOf(ReasonCode.class);
  private Use use = Use.NEW;
  private Instant at = Calendar.NOW;
  private UUID channel = ChannelMaker.WEBSITE;
  private MediaKind kind = MediaKind.PHOTO;
  private boolean image = true;
  private boolean otherPeople;
  private boolean stopped;
  private Optional<int[]> faces = Optional.empty();
  private boolean nobody;
  private boolean notSure;
  private boolean declared = true;
  private Naming naming = Naming.NONE;
  private boolean namesVisible;
  private Question.Device device = new Question.Device(DeviceKind.SCHOOL, false, false);
  private Question.Source source = new Question.Source(true, false);

  private QuestionMaker() {}

  public static QuestionMaker aPhotoOf(PupilMaker... pupils) {
    QuestionMaker question = new QuestionMaker();
    List.of(pupils).forEach(pupil -> question.with(pupil, Role.SHOWN));
    return question;
  }

  public QuestionMaker with(PupilMaker pupil, Role role) {
    pupils.add(new Depicted(pupil.id(), role, false));
    return this;
  }

  public QuestionMaker withPossibly(PupilMaker pupil) {
    pupils.add(new Depicted(pupil.id(), Role.SHOWN, true));
    return this;
  }

  public QuestionMaker with(OtherKind kind, boolean evidence) {
    return with(kind, 1, evidence);
  }

  public QuestionMaker with(OtherKind kind, int count, boolean evidence) {
    others.add(new Other(kind, count, evidence));
    return this;
  }

  public QuestionMaker withFaces(int large, int small) {
    faces = Optional.of(new int[] {large, small});
    return this;
  }

  public QuestionMaker finding(ReasonCode... codes) {
    findings.addAll(List.of(codes));
    return this;
  }

  public QuestionMaker settled(ReasonCode... codes) {
    settled.addAll(List.of(codes));
    return this;
  }

  public QuestionMaker continuing() {
    use = Use.CONTINUING;
    return this;
  }

  public QuestionMaker at(Instant at) {
    this.at = at;
    return this;
  }

  public QuestionMaker on(UUID channel) {
    this.channel = channel;
    return this;
  }

  public QuestionMaker of(MediaKind kind, boolean image) {
    this.kind = kind;
    this.image = image;
    return this;
  }

  public QuestionMaker sentBeforeWithOtherPeople() {
    otherPeople = true;
    return this;
  }

  public QuestionMaker stopped() {
    stopped = true;
    return this;
  }

  public QuestionMaker nobodyIdentifiable() {
    nobody = true;
    return this;
  }

  public QuestionMaker notSure() {
    notSure = true;
    return this;
  }

  public QuestionMaker undeclared() {
    declared = false;
    return this;
  }

  public QuestionMaker naming(Naming naming) {
    this.naming = naming;
    return this;
  }

  public QuestionMaker withNamesVisible() {
    namesVisible = true;
    return this;
  }

  public QuestionMaker taken(DeviceKind kind, boolean permission, boolean contradicts) {
    device = new Question.Device(kind, permission, contradicts);
    return this;
  }

  public QuestionMaker by(boolean ownWork, boolean licence) {
    source = new Question.Source(ownWork, licence);
    return this;
  }

  public Question make() {
    var people = new Question.People(pupils, others, nobody, notSure, declared);
    var counted = faces.map(counts -> FaceCount.beside(people, counts[0], counts[1]));
    return new Question(
        channel,
        use,
        at,
        new Question.Item(Set.of(ITEM), kind, image, findings, otherPeople, stopped, counted),
        people,
        new Question.Declarations(naming, namesVisible, device, source),
        settled);
  }
}
