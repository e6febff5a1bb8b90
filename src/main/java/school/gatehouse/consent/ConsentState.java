package school.gatehouse.consent;

/**
 * Where one permission stands. GIVEN permits; everything else says why it does not. The order is
 * that of telling: the first is the one to act upon.
 */
public enum ConsentState {
  GIVEN,
  PUPIL_REFUSED,
  REFUSED,
  WITHDRAWN,
  OBJECTED,
  GUARDIANS_DISAGREE,
  INVALIDATED,
  EVIDENCE_MISSING,
  EVIDENCE_UNVERIFIED,
  NOT_COVERED,
  CHANNEL_NOT_NAMED,
  NOT_YET_VALID,
  EXPIRED,
  UNKNOWN
}
