package school.gatehouse.channel;

/**
 * What is permitted: a still, a moving picture or sound, a piece of work, or a name without any.
 */
public enum Kind {
  PHOTO,
  VIDEO,
  WORK,
  NAME
}
