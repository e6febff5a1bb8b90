package school.gatehouse.decision;

/** The answer; only the first lets something out. */
public enum Verdict {
  ALLOW,
  DENY,
  REVIEW
}
