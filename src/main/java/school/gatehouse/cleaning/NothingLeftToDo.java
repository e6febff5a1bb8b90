package school.gatehouse.cleaning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Proof 5: cleaning the cleaned file changes nothing. */
final class NothingLeftToDo implements Proof {

  private final Cleaner cleaner;

  NothingLeftToDo(Cleaner cleaner) {
    this.cleaner = cleaner;
  }

  @Override
  public void demand(CleaningCase cleaned) throws IOException {
    Digest again = new Digest();
    try (Source result = new Source(cleaned.result());
        OutputStream out = new BufferedOutputStream(again)) {
      cleaner.copy(result, cleaned.after(), out);
    }
    if (!again.hex().equals(Digest.of(cleaned.result()))) {
      throw NotCleanable.unstable();
    }
  }
}
