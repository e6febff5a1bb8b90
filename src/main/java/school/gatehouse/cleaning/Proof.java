package school.gatehouse.cleaning;

import java.io.IOException;

/** One way to show that cleaning did its work and no harm; silent when it holds. */
interface Proof {

  /**
   * Throws {@link NotCleanable} when the proof does not hold; anything else thrown is a failure.
   */
  void demand(CleaningCase cleaned) throws IOException;
}
