package school.gatehouse.cleaning;

import java.util.List;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Words;

/**
 * A proven clean copy with everything that was read on the way.
 *
 * @param account what is in the original
 * @param hasPictures whether people can be seen in it
 * @param words that people will read in the copy
 */
record Proven(Inspected account, List<Words> words, boolean hasPictures, Cleaned cleaned) {}
