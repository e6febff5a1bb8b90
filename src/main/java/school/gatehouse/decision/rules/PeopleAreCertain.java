package school.gatehouse.decision.rules;

import java.util.List;
import java.util.stream.Stream;
import school.gatehouse.decision.Depicted;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** "Not sure" and "possibly" ask for somebody who knows; nothing else settles them. */
final class PeopleAreCertain implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    Question.People people = asked.question().people();
    return Stream.concat(
            Rule.unless(!people.notSure(), ReasonCode.NOT_SURE_WHO).stream(),
            people.pupils().stream()
                .filter(Depicted::possibly)
                .map(depicted -> Reason.about(depicted.pupil(), ReasonCode.NOT_SURE_WHO)))
        .distinct()
        .toList();
  }
}
