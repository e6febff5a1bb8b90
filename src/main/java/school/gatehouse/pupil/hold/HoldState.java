package school.gatehouse.pupil.hold;

/** Where a hold or restriction stands today. */
public enum HoldState {
  TO_COME,
  IN_FORCE,
  ENDED
}
