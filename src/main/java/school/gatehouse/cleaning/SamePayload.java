package school.gatehouse.cleaning;

import java.io.IOException;

/** Proof 1: what must not change is the same bytes before and after. */
final class SamePayload implements Proof {

  @Override
  public void demand(CleaningCase cleaned) throws IOException {
    String before = Payload.digest(cleaned.original(), cleaned.before().parts());
    String after = Payload.digest(cleaned.result(), cleaned.after().parts());
    if (!before.equals(after)) {
      throw NotCleanable.pictureChanged();
    }
  }
}
