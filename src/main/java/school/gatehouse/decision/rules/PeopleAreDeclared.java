package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** Somebody has said who is shown, be it nobody. */
final class PeopleAreDeclared implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    Question.People people = asked.question().people();
    return Rule.unless(people.declared() && saysSomething(people), ReasonCode.PEOPLE_NOT_DECLARED);
  }

  private static boolean saysSomething(Question.People people) {
    return people.nobodyIdentifiable()
        || people.notSure()
        || !people.pupils().isEmpty()
        || !people.others().isEmpty();
  }
}
