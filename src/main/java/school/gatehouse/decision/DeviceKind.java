package school.gatehouse.decision;

/** Whose camera it was, as the submitter says. */
public enum DeviceKind {
  SCHOOL,
  PERSONAL,
  THIRD_PARTY
}
