package school.gatehouse.consent;

/** What was ticked for one cell of a form. */
public enum AnswerValue {
  GIVEN,
  REFUSED,
  BLANK
}
