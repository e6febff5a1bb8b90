package school.gatehouse.publication;

/** How an incident came to be. */
public enum IncidentCause {
  PUBLISHED_WITHOUT_COVER,
  PEOPLE_WERE_WRONG
}
