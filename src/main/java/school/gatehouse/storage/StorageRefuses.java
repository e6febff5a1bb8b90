package school.gatehouse.storage;

/** The store answers, but not as it must: wrong credentials, missing rights, unsafe settings. */
public final class StorageRefuses extends RuntimeException {
  private StorageRefuses(String message) {
    super(message);
  }

  static StorageRefuses answering(String code, int status) {
    return new StorageRefuses("The storage refuses: " + code + " (HTTP " + status + ")");
  }

  static StorageRefuses because(String reason) {
    return new StorageRefuses(reason);
  }
}
