package school.gatehouse.publication;

/** How far a take-down has come; IRRETRIEVABLE is "cannot be called back". */
public enum TakedownState {
  OPEN,
  DONE,
  VERIFIED,
  IRRETRIEVABLE
}
