package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.OtherKind;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.school.SchoolFacts;

/**
 * That nobody could be recognised, or only in the background, is believed once faces are counted.
 */
final class FacesAreCounted implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    SchoolFacts school = asked.school();
    return Rule.unless(
        asked.question().item().faces().isPresent()
            || school.facesCounted()
            || school.demo()
            || !restsOnFaces(asked.question().people()),
        ReasonCode.FACES_NOT_COUNTED);
  }

  private static boolean restsOnFaces(Question.People people) {
    return people.nobodyIdentifiable()
        || people.others().stream().anyMatch(other -> other.kind() == OtherKind.BACKGROUND);
  }
}
