package school.gatehouse.cleaning;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import school.gatehouse.inspection.Inspected;

/**
 * A file before and after cleaning, for the proofs to judge.
 *
 * @param first what the walk through the original told
 * @param second what the walk through the result told
 * @param again what that second walk wrote
 * @param mustNotOccur names and the like, beyond what was read from the file itself
 */
record CleaningCase(
    Path original, Notes first, Path result, Notes second, Path again, Set<String> mustNotOccur) {

  Inspected before() {
    return first.inspected();
  }

  Inspected after() {
    return second.inspected();
  }

  /** Every value that was read beside the content. */
  Set<String> valuesRead() {
    Set<String> values = new HashSet<>(before().personalValues());
    values.addAll(first.details().read().personalValues());
    return values;
  }

  @Override
  public String toString() {
    return "CleaningCase[redacted]";
  }
}
