package school.gatehouse.media;

import jakarta.enterprise.context.ApplicationScoped;
import school.gatehouse.outbox.OutboxHandler;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;

/** Erases a quarantined object that no row names any more, and its key with it. */
@ApplicationScoped
public class EraseQuarantined implements OutboxHandler {

  /** The payload is the key of the object. */
  public static final String KIND = "erase-quarantined";

  private final Storage storage;

  EraseQuarantined(Storage storage) {
    this.storage = storage;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String school, String objectKey) {
    storage.erase(new ObjectName(Bucket.QUARANTINE, school, objectKey));
  }
}
