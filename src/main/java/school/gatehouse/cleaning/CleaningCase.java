package school.gatehouse.cleaning;

import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.inspection.Inspected;

/**
 * A file before and after cleaning, for the proofs to judge.
 *
 * @param mustNotOccur names and the like, beyond what was read from the file itself
 */
record CleaningCase(
    Path original, Inspected before, Path result, Inspected after, Set<String> mustNotOccur) {

  @Override
  public String toString() {
    return "CleaningCase[redacted]";
  }
}
