package school.gatehouse.decision.rules;

import java.util.List;
import school.gatehouse.decision.Other;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.school.SchoolFacts;

/** Staff, adults and visiting children by their own paper, or what stands in for it. */
final class OthersAreCovered implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return asked.question().people().others().stream()
        .flatMap(other -> against(other, asked.school()).stream())
        .distinct()
        .toList();
  }

  private static List<Reason> against(Other other, SchoolFacts school) {
    return switch (other.kind()) {
      case STAFF, ADULT ->
          Rule.unless(other.evidence() || school.staffBasis(), ReasonCode.ADULT_NOT_COVERED);
      case VISITING_CHILD -> Rule.unless(other.evidence(), ReasonCode.VISITING_CHILD);
      case BACKGROUND, NOT_A_PERSON -> List.of();
    };
  }
}
