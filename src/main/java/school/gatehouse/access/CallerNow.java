package school.gatehouse.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Asks again what a caller may, for answers that go on for minutes. */
@ApplicationScoped
public class CallerNow {

  private final StandingNow standingNow;

  CallerNow(StandingNow standingNow) {
    this.standingNow = standingNow;
  }

  /** The same account with the roles that it has by now; empty once it was switched off. */
  public Optional<Caller> of(Caller before) {
    var standing = standingNow.of(before.school(), before.account());
    return Optional.of(standing.caller(before.account(), before.school()))
        .filter(caller -> !caller.roles().isEmpty());
  }
}
