package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** The same file was not sent before with other people. */
final class SameBytesAgree implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return Rule.unless(
        !asked.question().item().sameBytesOtherPeople(), ReasonCode.SAME_BYTES_OTHER_PEOPLE);
  }
}
