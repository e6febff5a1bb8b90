package school.gatehouse.channel;

/** How much of a name goes with it, from least to most. */
public enum Naming {
  NONE,
  FIRST_NAME,
  FULL_NAME
}
