package school.gatehouse.cleaning;

import java.util.List;
import java.util.Optional;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Words;

/**
 * Everything that is said about one file; lives in memory only, for the words are values.
 *
 * @param inspected with the finding NOT_CLEANABLE where there is no copy that could be proven clean
 * @param words that people would read in the file; empty without a copy
 * @param hasPictures whether people can be seen in it: a picture, a film, or something with
 *     pictures inside
 * @param copy facts of the clean copy, which lies at the target
 */
public record Examined(
    Inspected inspected, List<Words> words, boolean hasPictures, Optional<Cleaned> copy) {

  @Override
  public String toString() {
    return "Examined[redacted]";
  }
}
