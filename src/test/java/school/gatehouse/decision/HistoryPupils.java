package school.gatehouse.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.change.Moment;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.HoldFacts;
import school.gatehouse.pupil.HoldKind;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.ResponsibilityStatement;
import school.gatehouse.pupil.StopFacts;
import school.gatehouse.school.ResponsibilityBasis;

/** Pupils with their guardians, holds and stops, ages near the birthdays that matter. */
final class HistoryPupils {
  private final Dice dice;

  HistoryPupils(Dice dice) {
    this.dice = dice;
  }

  PupilFacts pupil() {
    LocalDate joined = dice.flaw(2) ? dice.day() : dice.today.minusYears(2);
    List<GuardianFacts> guardians = new ArrayList<>();
    for (int i = dice.oneOf(List.of(0, 1, 1, 1, 2, 2, 3)); i > 0; i--) {
      guardians.add(guardian());
    }
    List<HoldFacts> holds = new ArrayList<>();
    while (dice.flaw(2)) {
      holds.add(hold());
    }
    List<StopFacts> stops = new ArrayList<>();
    while (dice.flaw(2)) {
      stops.add(new StopFacts(dice.id(), dice.moment(), dice.maybe(0.7, dice.moment())));
    }
    Optional<LocalDate> left = dice.maybe(0.3, dice.flaw(3) ? dice.day() : dice.laterDay());
    return new PupilFacts(dice.id(), birth(), joined, left, guardians, holds, stops);
  }

  private LocalDate birth() {
    LocalDate near = dice.chance(0.5) ? dice.day() : dice.today.plusDays(1);
    return switch (dice.random.nextInt(8)) {
      case 0 -> near.minusYears(13);
      case 1 -> near.minusYears(18);
      case 2 -> dice.today.minusYears(19).minusDays(dice.random.nextInt(900));
      case 3 -> near.minusYears(12);
      default -> dice.today.minusYears(5).minusDays(dice.random.nextInt(4500));
    };
  }

  /** One transaction records one statement about one guardian. */
  private GuardianFacts guardian() {
    Authority authority =
        dice.oneOf(
            List.of(
                Authority.PARENT,
                Authority.PARENT,
                Authority.PARENT,
                Authority.LOCAL_AUTHORITY,
                Authority.DELEGATED));
    List<ResponsibilityStatement> statements = new ArrayList<>();
    statements.add(statement(authority));
    while (dice.chance(0.2) || dice.flaw(4)) {
      statements.add(statement(authority));
    }
    if (dice.flaw()) {
      statements.clear();
    }
    Set<Long> changes = new HashSet<>();
    statements.removeIf(statement -> !changes.add(statement.recorded().version()));
    return new GuardianFacts(dice.id(), authority, !dice.flaw(3), statements);
  }

  private ResponsibilityStatement statement(Authority authority) {
    ResponsibilityState state =
        dice.flaw(3) ? dice.anyOf(ResponsibilityState.class) : ResponsibilityState.YES;
    ResponsibilityBasis basis =
        authority == Authority.LOCAL_AUTHORITY && !dice.flaw(2)
            ? ResponsibilityBasis.COURT_ORDER
            : dice.anyOf(ResponsibilityBasis.class);
    LocalDate from = dice.flaw(3) ? dice.day() : dice.today.minusDays(800);
    boolean dated = authority == Authority.LOCAL_AUTHORITY || dice.chance(0.5);
    LocalDate until = dice.flaw(3) ? dice.day() : dice.laterDay();
    return new ResponsibilityStatement(
        state,
        dice.flaw() ? Optional.empty() : Optional.of(basis),
        dated && !dice.flaw() ? Optional.of(from) : Optional.empty(),
        dice.maybe(0.2, until),
        dice.flaw() ? dice.moment() : dice.pastMoment());
  }

  private HoldFacts hold() {
    Moment recorded = dice.pastMoment();
    boolean byItself = dice.chance(0.6);
    return new HoldFacts(
        dice.id(),
        dice.anyOf(HoldKind.class),
        dice.day(),
        dice.maybe(0.7, dice.day()),
        byItself,
        recorded,
        dice.maybe(0.4, dice.moment()));
  }
}
