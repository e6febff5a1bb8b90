package school.gatehouse.storage;

/** The three places bytes may lie; what is not yet or never for the public is encrypted. */
public enum Bucket {
  /** Uploads before and during inspection. */
  QUARANTINE(true),
  /** Signed forms. */
  EVIDENCE(true),
  /** Cleaned renditions that a channel may show. */
  APPROVED(false);

  private final boolean encrypted;

  Bucket(boolean encrypted) {
    this.encrypted = encrypted;
  }

  boolean isEncrypted() {
    return encrypted;
  }
}
