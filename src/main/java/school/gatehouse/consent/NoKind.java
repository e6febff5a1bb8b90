package school.gatehouse.consent;

/** A yes taken back, or an objection to what rests on another basis. */
public enum NoKind {
  WITHDRAWN,
  OBJECTED
}
