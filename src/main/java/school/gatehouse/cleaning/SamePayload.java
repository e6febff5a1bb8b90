package school.gatehouse.cleaning;

import java.io.IOException;

/** Proof 1: what must not change is the same bytes before and after. */
final class SamePayload implements Proof {

  @Override
  public void demand(CleaningCase cleaned) throws IOException {
    String before = cleaned.first().payloadDigest(cleaned.original());
    String after = cleaned.second().payloadDigest(cleaned.result());
    if (!before.equals(after)) {
      throw NotCleanable.contentChanged();
    }
  }
}
