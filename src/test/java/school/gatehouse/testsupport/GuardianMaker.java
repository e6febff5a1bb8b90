package school.gatehouse.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.consent.Person;
import school.gatehouse.pupil.Authority;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.ResponsibilityState;
import school.gatehouse.pupil.ResponsibilityStatement;
import school.gatehouse.school.ResponsibilityBasis;

/** Somebody who speaks for a pupil; a parent who declared responsibility long ago. */
public final class GuardianMaker {

  private final UUID id;
  private final Authority authority;
  private final List<ResponsibilityStatement> statements = new ArrayList<>();
  private boolean paper;

  private GuardianMaker(Authority authority) {
    this.id = UUID.randomUUID();
    this.authority = authority;
  }

  public static GuardianMaker aParent() {
    return aSilent(Authority.PARENT).saying(ResponsibilityState.YES, "SIGNED_DECLARATION", 1);
  }

  public static GuardianMaker aSilent(Authority authority) {
    return new GuardianMaker(authority);
  }

  public Person person() {
    return Person.guardian(id);
  }

  public GuardianMaker withPaper() {
    paper = true;
    return this;
  }

  public GuardianMaker saying(ResponsibilityState state, String basis, long change) {
    return saying(state, basis, "..", change);
  }

  /** Days as {@code "2026-01-01..2026-06-30"}, either side may be missing. */
  public GuardianMaker saying(ResponsibilityState state, String basis, String days, long change) {
    String[] ends = days.split("\\.\\.", -1);
    statements.add(
        new ResponsibilityStatement(
            state,
            basis.isEmpty() ? Optional.empty() : Optional.of(ResponsibilityBasis.valueOf(basis)),
            day(ends[0]),
            day(ends[1]),
            Calendar.change(change)));
    return this;
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Calendar.day(text));
  }

  public GuardianFacts make() {
    return new GuardianFacts(id, authority, paper, statements);
  }
}
