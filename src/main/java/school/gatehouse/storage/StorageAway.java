package school.gatehouse.storage;

import school.gatehouse.problem.Away;

/**
 * The store, or the database with its keys, cannot be reached or fails just now; trying again may
 * help.
 */
public final class StorageAway extends RuntimeException implements Away {
  private StorageAway(String message) {
    super(message);
  }

  /** Without the cause: the client's exceptions quote whole requests with their signatures. */
  static StorageAway saying(String what) {
    return new StorageAway("The storage is away: " + what);
  }
}
