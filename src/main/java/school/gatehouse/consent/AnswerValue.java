package school.gatehouse.consent;

import java.util.Comparator;
import java.util.List;

/** What was ticked for one cell of a form. */
public enum AnswerValue {
  GIVEN,
  REFUSED,
  BLANK;

  private static final List<AnswerValue> FROM_YES_TO_NO = List.of(GIVEN, BLANK, REFUSED);

  static final Comparator<AnswerValue> PERMITS_LESS = Comparator.comparing(FROM_YES_TO_NO::indexOf);
}
