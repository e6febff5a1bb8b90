package school.gatehouse.decision.rules;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import school.gatehouse.decision.Facts;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;

/** All the rules of the gate. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new PupilsAreKnown(),
          new ConsentCovers(),
          new NobodyIsHeld(),
          new EverybodyIsOnRoll(),
          new ChannelIsApproved(),
          new PeopleAreDeclared(),
          new DeviceIsAllowed(),
          new CopyrightIsClear(),
          new NoFullNameWithImage(),
          new NothingWasFound(),
          new ItemIsNotStopped(),
          new OthersAreCovered(),
          new PeopleAreCertain(),
          new FacesAreCounted(),
          new EveryFaceIsTold(),
          new NoNameIsVisible(),
          new SameBytesAgree());

  private Rules() {}

  /** Every reason against it, each once, in a fixed order; settled ones are left out. */
  public static SortedSet<Reason> against(Question question, Facts facts) {
    Case asked = new Case(question, facts);
    SortedSet<Reason> reasons = new TreeSet<>();
    ALL.forEach(rule -> reasons.addAll(rule.against(asked)));
    reasons.removeIf(
        reason -> reason.code().answerable() && question.settled().contains(reason.code()));
    return reasons;
  }

  /** Every later instant at which the answer might change with the same facts. */
  public static SortedSet<Instant> turningPointsAfter(Question question, Facts facts) {
    Case asked = new Case(question, facts);
    SortedSet<Instant> points = new TreeSet<>();
    ALL.forEach(rule -> points.addAll(rule.turningPoints(asked)));
    points.removeIf(point -> !point.isAfter(question.at()));
    return points;
  }
}
