package school.gatehouse.publication;

/** What the data protection officer makes of an incident. */
public enum IncidentOutcome {
  NOT_A_BREACH,
  NOT_NOTIFIABLE,
  NOTIFIABLE
}
