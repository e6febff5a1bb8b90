package school.gatehouse.decision;

/** How a pupil is in an item. */
public enum Role {
  SHOWN,
  AUTHOR,
  NAMED,
  HEARD
}
