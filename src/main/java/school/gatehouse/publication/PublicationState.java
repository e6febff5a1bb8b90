package school.gatehouse.publication;

/** Where one item stands in one place. PLANNED counts as live for every loss of cover. */
public enum PublicationState {
  PLANNED,
  LIVE,
  PRESUMED_LIVE,
  ENDED
}
