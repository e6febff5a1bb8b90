package school.gatehouse.pupil;

/** What is known of somebody's parental responsibility. */
public enum ResponsibilityState {
  YES,
  NO,
  NOT_RECORDED
}
