package school.gatehouse.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Audience;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.ChannelFacts;
import school.gatehouse.channel.ChannelState;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.Use;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.school.ConsentPolicy;
import school.gatehouse.school.ResponsibilityBasis;
import school.gatehouse.school.SchoolFacts;

/** Whole histories: a school, a place, children, all that was said about them, and a question. */
final class Histories {
  private static final Set<ReasonCode> FINDINGS =
      EnumSet.of(
          ReasonCode.MALWARE,
          ReasonCode.SCAN_FAILED,
          ReasonCode.TYPE_NOT_ALLOWED,
          ReasonCode.TYPE_MISMATCH,
          ReasonCode.NOT_CLEANABLE,
          ReasonCode.MORE_FACES_THAN_PEOPLE,
          ReasonCode.NAME_WITH_IMAGE,
          ReasonCode.EDITED_COPY,
          ReasonCode.NOT_SCANNED);
  private final Dice dice;
  private final UUID channel;
  private final UUID item;
  private final Category category;

  private Histories(Dice dice) {
    this.dice = dice;
    this.channel = dice.id();
    this.item = dice.id();
    this.category = dice.anyOf(Category.class);
  }

  static History history(long seed) {
    return new Histories(new Dice(new Random(seed))).history();
  }

  private History history() {
    SchoolFacts school = school();
    Map<UUID, PupilFacts> pupils = new HashMap<>();
    Map<UUID, ConsentFacts> consents = new HashMap<>();
    List<UUID> ids = new ArrayList<>();
    Question.Item thing = thing();
    Naming naming = dice.oneOf(List.of(Naming.NONE, Naming.NONE, Naming.FIRST_NAME, full()));
    for (int i = dice.oneOf(List.of(1, 1, 1, 2, 3)); i > 0; i--) {
      PupilFacts pupil = new HistoryPupils(dice).pupil();
      HistoryForms said = new HistoryForms(dice, pupil, channel, item, category);
      ids.add(pupil.id());
      if (!dice.flaw(0.2)) {
        pupils.put(pupil.id(), pupil);
      }
      if (!dice.flaw(0.5)) {
        consents.put(pupil.id(), said.consents());
      }
    }
    Question question =
        new Question(
            channel,
            dice.chance(0.7) ? Use.NEW : Use.CONTINUING,
            dice.now,
            thing,
            people(ids, thing),
            declarations(naming),
            settled());
    return new History(question, new Facts(school, place(), pupils, consents));
  }

  private Naming full() {
    return dice.chance(0.5) ? Naming.FULL_NAME : Naming.FIRST_NAME;
  }

  private SchoolFacts school() {
    Set<ResponsibilityBasis> accepted = EnumSet.allOf(ResponsibilityBasis.class);
    accepted.removeIf(basis -> dice.flaw(2));
    Optional<Integer> age = dice.maybe(0.4, dice.oneOf(List.of(12, 13, 13, 16, 18)));
    ConsentPolicy policy =
        new ConsentPolicy(accepted, dice.chance(0.3), age, dice.chance(0.25), dice.chance(0.3));
    return new SchoolFacts(
        dice.id(), dice.zone, policy, dice.chance(0.5), dice.chance(0.5), dice.chance(0.2));
  }

  private ChannelFacts place() {
    ChannelState state = dice.flaw(0.7) ? dice.anyOf(ChannelState.class) : ChannelState.APPROVED;
    LocalDate review = dice.flaw(2) ? dice.day() : dice.laterDay();
    return new ChannelFacts(
        channel, category, dice.anyOf(Audience.class), state, dice.maybe(0.5, review));
  }

  private Question.Item thing() {
    MediaKind kind = dice.anyOf(MediaKind.class);
    boolean image = dice.chance(kind == MediaKind.PHOTO ? 0.98 : 0.6);
    Set<ReasonCode> findings = EnumSet.noneOf(ReasonCode.class);
    if (dice.flaw()) {
      findings.add(dice.oneOf(List.copyOf(FINDINGS)));
    }
    Set<UUID> ids = dice.chance(0.1) ? Set.of(item, dice.id()) : Set.of(item);
    return new Question.Item(
        ids, kind, image, findings, dice.flaw(0.5), dice.flaw(0.5), dice.maybe(0.4, faces()));
  }

  /** Mostly as many as people, or fewer. */
  private FaceCount faces() {
    int people = dice.oneOf(List.of(0, 1, 1, 2, 3));
    int large = dice.flaw(2) ? people + 1 : people / 2;
    int small = dice.flaw(3) ? 2 : people - people / 2;
    return new FaceCount(large, small, people, dice.chance(0.4));
  }

  private Question.People people(List<UUID> ids, Question.Item thing) {
    List<Depicted> pupils = new ArrayList<>();
    List<Other> others = new ArrayList<>();
    for (int i = dice.oneOf(List.of(0, 1, 1, 1, 1, 2, 3)); i > 0; i--) {
      Role role = dice.anyOf(Role.class);
      if (role == Role.SHOWN && !thing.image() && !dice.flaw(3)) {
        role = Role.NAMED;
      }
      pupils.add(new Depicted(dice.oneOf(ids), role, dice.flaw()));
    }
    if (dice.chance(0.2)) {
      others.add(new Other(dice.anyOf(OtherKind.class), 1, !dice.flaw(5)));
    }
    boolean nobody = pupils.isEmpty() && others.isEmpty() && !dice.flaw();
    return new Question.People(pupils, others, nobody, dice.flaw(0.5), !dice.flaw(0.5));
  }

  private Question.Declarations declarations(Naming naming) {
    DeviceKind kind = dice.anyOf(DeviceKind.class);
    return new Question.Declarations(
        naming,
        dice.flaw(),
        new Question.Device(kind, !dice.flaw(3), dice.flaw(2)),
        new Question.Source(dice.chance(0.8), !dice.flaw(3)));
  }

  private Set<ReasonCode> settled() {
    Set<ReasonCode> settled = EnumSet.noneOf(ReasonCode.class);
    for (ReasonCode code : ReasonCode.values()) {
      if (dice.chance(code.answerable() ? 0.1 : 0.01)) {
        settled.add(code);
      }
    }
    return settled;
  }
}
