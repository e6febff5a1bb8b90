package school.gatehouse.submission;

/** Why something was decided. */
public enum Occasion {
  SUBMITTED,
  PROMOTED,
  DECIDED_AGAIN,
  PEOPLE_FIXED,
  REVIEWED,
  OVERRIDDEN,
  COVER_LOST,
  REGISTERED
}
