package school.gatehouse.consent;

/** Whether something is to be published now, or is live and may stay. */
public enum Use {
  NEW,
  CONTINUING
}
