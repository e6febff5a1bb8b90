package school.gatehouse.pupil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import school.gatehouse.school.ConsentPolicy;
import school.gatehouse.school.ResponsibilityBasis;

/** Tells who may permit something for a pupil, from the statements recorded by an instant. */
public final class WhoMayGive {

  /** The last is the one recorded last; within one transaction, the one that permits less. */
  private static final Comparator<ResponsibilityStatement> ORDER =
      Comparator.comparing(ResponsibilityStatement::recorded)
          .thenComparing(ResponsibilityStatement::state)
          .thenComparing(statement -> statement.basis().map(Enum::ordinal).orElse(-1));

  private final ConsentPolicy policy;
  private final Instant asOf;

  public WhoMayGive(ConsentPolicy policy, Instant asOf) {
    this.policy = policy;
    this.asOf = asOf;
  }

  /** Whether that guardian may permit on that day. */
  public boolean may(GuardianFacts guardian, LocalDate day) {
    if (hasNo(guardian, day)) {
      return false;
    }
    Optional<ResponsibilityStatement> statement = governing(guardian, day);
    return switch (guardian.authority()) {
      case PARENT -> statement.filter(it -> responsible(it, guardian)).isPresent();
      case LOCAL_AUTHORITY -> statement.filter(it -> hasCareOrder(it, guardian)).isPresent();
      case DELEGATED ->
          guardian.paper()
              || (!policy.papersRequired() && statement.filter(WhoMayGive::saysYes).isPresent());
    };
  }

  private boolean responsible(ResponsibilityStatement statement, GuardianFacts guardian) {
    return statement.state() == ResponsibilityState.YES
        && statement.basis().filter(policy.acceptedBases()::contains).isPresent()
        && (!onCourtOrder(statement) || paperEnough(guardian));
  }

  private boolean hasCareOrder(ResponsibilityStatement statement, GuardianFacts guardian) {
    return statement.state() == ResponsibilityState.YES
        && onCourtOrder(statement)
        && statement.from().isPresent()
        && paperEnough(guardian);
  }

  private static boolean saysYes(ResponsibilityStatement statement) {
    return statement.state() == ResponsibilityState.YES;
  }

  private boolean paperEnough(GuardianFacts guardian) {
    return guardian.paper() || !policy.papersRequired();
  }

  private Optional<ResponsibilityStatement> governing(GuardianFacts guardian, LocalDate day) {
    return known(guardian).stream()
        .filter(statement -> statement.startedBy(day))
        .max(ORDER)
        .filter(statement -> statement.speaksOf(day));
  }

  /** A no for the day stands, whatever was declared later, unless a document or court said yes. */
  private boolean hasNo(GuardianFacts guardian, LocalDate day) {
    List<ResponsibilityStatement> speaking =
        known(guardian).stream().filter(statement -> statement.speaksOf(day)).toList();
    return speaking.stream()
        .filter(statement -> statement.state() == ResponsibilityState.NO)
        .anyMatch(no -> speaking.stream().noneMatch(yes -> beats(yes, no)));
  }

  private static boolean beats(ResponsibilityStatement yes, ResponsibilityStatement no) {
    return yes.state() == ResponsibilityState.YES
        && yes.basis().filter(basis -> basis != ResponsibilityBasis.SIGNED_DECLARATION).isPresent()
        && yes.recorded().after(no.recorded());
  }

  private static boolean onCourtOrder(ResponsibilityStatement statement) {
    return statement.basis().filter(ResponsibilityBasis.COURT_ORDER::equals).isPresent();
  }

  private List<ResponsibilityStatement> known(GuardianFacts guardian) {
    return guardian.statements().stream()
        .filter(statement -> statement.recorded().by(asOf))
        .toList();
  }
}
