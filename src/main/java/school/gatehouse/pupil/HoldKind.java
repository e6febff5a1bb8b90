package school.gatehouse.pupil;

/** Why a pupil must not be shown: a safeguarding stop, or a court or legal limit. */
public enum HoldKind {
  SAFEGUARDING,
  RESTRICTION
}
