package school.gatehouse.decision;

/** What an item is. */
public enum MediaKind {
  PHOTO,
  VIDEO,
  WORK
}
