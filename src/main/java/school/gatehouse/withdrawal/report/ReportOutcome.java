package school.gatehouse.withdrawal.report;

/** What the Head decides about a report; SETTLED is for what is no picture of this school. */
public enum ReportOutcome {
  KEEP_HIDDEN,
  SHOW_AGAIN,
  TAKE_DOWN,
  SETTLED
}
