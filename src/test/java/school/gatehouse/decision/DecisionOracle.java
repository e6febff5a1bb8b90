package school.gatehouse.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.ChannelFacts;
import school.gatehouse.channel.ChannelState;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.pupil.PupilFacts;

/**
 * The decision worked out the long way round, from the rules of the gate and decision record 2, and
 * not from the code that it judges. Days are compared as text, nothing is kept between two looks.
 */
final class DecisionOracle {
  private final Question q;
  private final Facts f;
  private final String today;
  private final Set<Reason> reasons = new TreeSet<>();

  private DecisionOracle(Question q, Facts f) {
    this.q = q;
    this.f = f;
    this.today = q.at().atZone(f.school().zone()).toLocalDate().toString();
  }

  static OracleAnswer answer(Question q, Facts f) {
    return new DecisionOracle(q, f).answer();
  }

  private OracleAnswer answer() {
    channel();
    declaredPeople();
    others();
    declarations();
    item();
    for (UUID id : listedPupils()) {
      pupil(id);
    }
    reasons.removeIf(
        reason ->
            q.settled().contains(reason.code())
                && (settles(reason.code()) || twoPeopleAnswer(reason.code())));
    return new OracleAnswer(verdict(), reasons);
  }

  /** "Not sure" is answered by naming people, everything else for review by a reviewer. */
  private static boolean settles(ReasonCode code) {
    return switch (code) {
      case MORE_FACES_THAN_PEOPLE,
          FACES_NOT_COUNTED,
          NAME_WITH_IMAGE,
          SAME_BYTES_OTHER_PEOPLE,
          EDITED_COPY,
          NOT_SCANNED ->
          true;
      default -> false;
    };
  }

  /** Two people may answer for the camera and for the copyright, and for nothing else. */
  private static boolean twoPeopleAnswer(ReasonCode code) {
    return code == ReasonCode.PERSONAL_DEVICE || code == ReasonCode.COPYRIGHT_UNCLEAR;
  }

  private Verdict verdict() {
    Verdict verdict = Verdict.ALLOW;
    for (Reason reason : reasons) {
      boolean review = settles(reason.code()) || reason.code() == ReasonCode.NOT_SURE_WHO;
      if (!review) {
        return Verdict.DENY;
      }
      verdict = Verdict.REVIEW;
    }
    return verdict;
  }

  private void no(ReasonCode code) {
    reasons.add(new Reason(code, Optional.empty()));
  }

  private void channel() {
    ChannelFacts channel = f.channel();
    if (channel.state() == ChannelState.SUSPENDED) {
      no(ReasonCode.CHANNEL_SUSPENDED);
    } else if (channel.state() != ChannelState.APPROVED
        || (channel.reviewOn().isPresent() && past(channel.reviewOn().get()))) {
      no(ReasonCode.CHANNEL_NOT_APPROVED);
    }
  }

  private void declaredPeople() {
    Question.People people = q.people();
    boolean somethingSaid =
        !people.pupils().isEmpty()
            || !people.others().isEmpty()
            || people.nobodyIdentifiable()
            || people.notSure();
    if (!people.declared() || !somethingSaid) {
      no(ReasonCode.PEOPLE_NOT_DECLARED);
    }
    if (people.notSure()) {
      no(ReasonCode.NOT_SURE_WHO);
    }
    for (Depicted depicted : people.pupils()) {
      if (depicted.possibly()) {
        reasons.add(Reason.about(depicted.pupil(), ReasonCode.NOT_SURE_WHO));
      }
    }
    if (people.nobodyIdentifiable()) {
      facesMustBeCounted();
    }
  }

  private void others() {
    for (Other other : q.people().others()) {
      boolean evidence = other.evidence();
      switch (other.kind()) {
        case STAFF, ADULT -> {
          if (!evidence && !f.school().staffBasis()) {
            no(ReasonCode.ADULT_NOT_COVERED);
          }
        }
        case VISITING_CHILD -> {
          if (!evidence) {
            no(ReasonCode.VISITING_CHILD);
          }
        }
        case BACKGROUND -> facesMustBeCounted();
        case NOT_A_PERSON -> {}
      }
    }
  }

  private void facesMustBeCounted() {
    if (q.item().faces().isEmpty() && !f.school().facesCounted() && !f.school().demo()) {
      no(ReasonCode.FACES_NOT_COUNTED);
    }
  }

  /** Small faces are left alone in a background; nobody is asked before somebody has told. */
  private void facesBeyondPeople() {
    if (q.item().faces().isEmpty() || !q.people().declared() || q.people().notSure()) {
      return;
    }
    FaceCount count = q.item().faces().get();
    int faces = count.large();
    if (!count.background()) {
      faces += count.small();
    }
    if (faces > count.people()) {
      no(ReasonCode.MORE_FACES_THAN_PEOPLE);
    }
  }

  private void declarations() {
    Question.Device device = q.declarations().device();
    boolean own = device.kind() == DeviceKind.PERSONAL && !device.permissionRecorded();
    boolean notOurs = device.kind() == DeviceKind.SCHOOL && device.contradictsRegister();
    if (own || notOurs) {
      no(ReasonCode.PERSONAL_DEVICE);
    }
    if (!q.declarations().source().ownWork() && !q.declarations().source().licence()) {
      no(ReasonCode.COPYRIGHT_UNCLEAR);
    }
    if (q.declarations().namesVisible()) {
      no(ReasonCode.NAME_WITH_IMAGE);
    }
  }

  private void item() {
    for (ReasonCode finding : q.item().findings()) {
      no(finding);
    }
    facesBeyondPeople();
    if (q.item().sameBytesOtherPeople()) {
      no(ReasonCode.SAME_BYTES_OTHER_PEOPLE);
    }
    if (q.item().stopped()) {
      no(ReasonCode.UNDER_REVIEW);
    }
  }

  private Set<UUID> listedPupils() {
    Set<UUID> ids = new TreeSet<>();
    for (Depicted depicted : q.people().pupils()) {
      ids.add(depicted.pupil());
    }
    return ids;
  }

  private void pupil(UUID id) {
    PupilFacts pupil = f.pupils().get(id);
    boolean adult = pupil != null && pupil.birthday(18).toString().compareTo(today) <= 0;
    for (Role role : rolesOf(id)) {
      boolean seenOrNamed = role == Role.SHOWN || role == Role.NAMED;
      boolean fullName = q.declarations().naming() == Naming.FULL_NAME;
      if (seenOrNamed && fullName && q.item().image() && !adult) {
        no(ReasonCode.FULL_NAME_WITH_IMAGE);
      }
    }
    if (pupil == null) {
      reasons.add(Reason.about(id, ReasonCode.NO_CONSENT_ON_RECORD));
      return;
    }
    for (ReasonCode code : new OraclePupil(q, pupil, today).reasons()) {
      reasons.add(Reason.about(id, code));
    }
    ConsentFacts said = f.consents().getOrDefault(id, new ConsentFacts(id, List.of(), List.of()));
    OracleConsent consent = new OracleConsent(q, f, pupil, said);
    for (Role role : rolesOf(id)) {
      for (Permission cell : cells(role)) {
        for (ReasonCode code : consent.reasons(cell)) {
          reasons.add(Reason.about(id, code));
        }
      }
    }
  }

  private Set<Role> rolesOf(UUID id) {
    Set<Role> roles = new TreeSet<>();
    for (Depicted depicted : q.people().pupils()) {
      if (depicted.pupil().equals(id)) {
        roles.add(depicted.role());
      }
    }
    return roles;
  }

  /** The cells that one role needs; somebody "shown" where nothing can be seen is judged alike. */
  private Set<Permission> cells(Role role) {
    Kind seen = q.item().kind() == MediaKind.VIDEO ? Kind.VIDEO : Kind.PHOTO;
    Naming naming = q.declarations().naming();
    Naming spoken = naming == Naming.NONE ? Naming.FIRST_NAME : naming;
    boolean image = q.item().image();
    Map<Role, String> wanted =
        Map.of(
            Role.SHOWN, seen + " NONE," + seen + " " + naming,
            Role.HEARD, "VIDEO NONE,VIDEO " + naming,
            Role.AUTHOR, "WORK NONE,WORK " + naming,
            Role.NAMED, image ? seen + " NONE," + seen + " " + spoken : "NAME " + spoken);
    Set<Permission> cells = new TreeSet<>();
    for (Category category : Category.values()) {
      for (Kind kind : Kind.values()) {
        for (Naming level : Naming.values()) {
          boolean asked = ("," + wanted.get(role) + ",").contains("," + kind + " " + level + ",");
          if (category == f.channel().category() && asked) {
            cells.add(new Permission(category, kind, level));
          }
        }
      }
    }
    return cells;
  }

  private boolean past(LocalDate lastDay) {
    return lastDay.toString().compareTo(today) < 0;
  }
}
