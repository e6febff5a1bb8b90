package school.gatehouse.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.ResponsibilityStatement;
import school.gatehouse.school.ConsentPolicy;
import school.gatehouse.school.ResponsibilityBasis;

/** Who may give, day by day. */
final class OracleResponsibility {
  private final PupilFacts pupil;
  private final ConsentPolicy policy;
  private final Instant at;

  OracleResponsibility(PupilFacts pupil, ConsentPolicy policy, Instant at) {
    this.pupil = pupil;
    this.policy = policy;
    this.at = at;
  }

  /** Whether what this person signed on that day counts on the day asked about. */
  boolean mayGive(String person, String signed, String today) {
    if (person.equals("PUPIL")) {
      return true;
    }
    for (GuardianFacts guardian : pupil.guardians()) {
      if (guardian.id().toString().equals(person)) {
        return mayGiveOn(guardian, signed) && mayGiveOn(guardian, today);
      }
    }
    return false;
  }

  private boolean mayGiveOn(GuardianFacts guardian, String day) {
    Optional<ResponsibilityStatement> word = wordFor(guardian, day);
    boolean yes = word.isPresent() && word.get().state() == ResponsibilityState.YES;
    boolean paper = guardian.paper() || !policy.papersRequired();
    return switch (guardian.authority()) {
      case PARENT -> {
        if (!yes || word.get().basis().isEmpty()) {
          yield false;
        }
        ResponsibilityBasis basis = word.get().basis().get();
        yield policy.acceptedBases().contains(basis)
            && (basis != ResponsibilityBasis.COURT_ORDER || paper);
      }
      case LOCAL_AUTHORITY ->
          yes
              && word.get().basis().equals(Optional.of(ResponsibilityBasis.COURT_ORDER))
              && word.get().from().isPresent()
              && paper;
      case DELEGATED -> {
        boolean no = word.isPresent() && word.get().state() == ResponsibilityState.NO;
        yield !no && (guardian.paper() || (yes && !policy.papersRequired()));
      }
    };
  }

  /** The statement that says YES or NO for the day; empty where nothing is recorded for it. */
  private Optional<ResponsibilityStatement> wordFor(GuardianFacts guardian, String day) {
    List<ResponsibilityStatement> known = new ArrayList<>();
    for (ResponsibilityStatement statement : guardian.statements()) {
      if (!statement.recorded().at().isAfter(at)) {
        known.add(statement);
      }
    }
    for (ResponsibilityStatement no : known) {
      if (no.state() == ResponsibilityState.NO && covers(no, day) && !beaten(no, known, day)) {
        return Optional.of(no);
      }
    }
    known.sort(Comparator.comparing(s -> -s.recorded().version()));
    for (ResponsibilityStatement statement : known) {
      if (begun(statement, day)) {
        return covers(statement, day) ? Optional.of(statement) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean beaten(
      ResponsibilityStatement no, List<ResponsibilityStatement> known, String day) {
    for (ResponsibilityStatement other : known) {
      boolean later = other.recorded().version() > no.recorded().version();
      boolean yes = other.state() == ResponsibilityState.YES && covers(other, day);
      boolean proven =
          other.basis().isPresent()
              && other.basis().get() != ResponsibilityBasis.SIGNED_DECLARATION;
      if (later && yes && proven) {
        return true;
      }
    }
    return false;
  }

  private static boolean begun(ResponsibilityStatement statement, String day) {
    return statement.from().isEmpty() || statement.from().get().toString().compareTo(day) <= 0;
  }

  private static boolean covers(ResponsibilityStatement statement, String day) {
    boolean over =
        statement.until().isPresent() && statement.until().get().toString().compareTo(day) < 0;
    return begun(statement, day) && !over;
  }
}
