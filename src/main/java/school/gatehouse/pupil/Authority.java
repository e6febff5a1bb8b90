package school.gatehouse.pupil;

/** Why an adult speaks for a pupil at all. */
public enum Authority {
  PARENT,
  LOCAL_AUTHORITY,
  DELEGATED
}
