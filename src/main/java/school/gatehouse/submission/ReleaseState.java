package school.gatehouse.submission;

/** The life of a release. ABORTED and REVOKED are ends; a later yes makes a new release. */
public enum ReleaseState {
  PENDING,
  APPROVED,
  ABORTED,
  REVOKED;

  boolean canBecome(ReleaseState next) {
    return switch (this) {
      case PENDING -> next == APPROVED || next == ABORTED;
      case APPROVED -> next == REVOKED;
      case ABORTED, REVOKED -> false;
    };
  }

  /** What a release becomes when its cover is lost. */
  ReleaseState withoutCover() {
    return this == PENDING ? ABORTED : REVOKED;
  }
}
