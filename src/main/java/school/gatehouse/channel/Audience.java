package school.gatehouse.channel;

/** Who can see what is on a channel. */
public enum Audience {
  PUBLIC,
  SCHOOL_COMMUNITY,
  INTERNAL
}
