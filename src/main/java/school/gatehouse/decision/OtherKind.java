package school.gatehouse.decision;

/** Who or what else is in shot. */
public enum OtherKind {
  STAFF,
  ADULT,
  VISITING_CHILD,
  BACKGROUND,
  NOT_A_PERSON
}
