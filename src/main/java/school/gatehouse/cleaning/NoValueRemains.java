package school.gatehouse.cleaning;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Part;

/**
 * Proof 4: nothing that was read from the original, and no name given, is in the result.
 *
 * <p>Beside the pixels every value counts; among compressed pixels, where short texts turn up by
 * chance, only longer ones. Well-known profiles are left out, for the words in them are
 * everybody's.
 */
final class NoValueRemains implements Proof {

  private static final int SHORTEST_READ = 6;
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_IN_PIXELS = 10;

  private static final Set<String> PIXELS =
      Set.of("SCAN", "DHT", "DQT", "DAC", "IDAT", "fdAT", "PLTE");

  @Override
  public void demand(CleaningCase cleaned) throws IOException {
    Set<String> read = atLeast(SHORTEST_READ, cleaned.before().personalValues());
    Set<String> given = atLeast(SHORTEST_NAME, cleaned.mustNotOccur());
    ValueSearch beside = new ValueSearch(read, given);
    ValueSearch within =
        new ValueSearch(atLeast(SHORTEST_IN_PIXELS, read), atLeast(SHORTEST_IN_PIXELS, given));
    try (Source result = new Source(cleaned.result())) {
      search(cleaned.after(), result, beside, within);
    }
    if (beside.found() || within.found()) {
      throw NotCleanable.valuesRemain();
    }
  }

  private static void search(Inspected after, Source result, ValueSearch beside, ValueSearch within)
      throws IOException {
    byte[] profile = StoredProfile.read(after, result).orElse(new byte[0]);
    boolean known = KnownProfiles.contains(profile);
    for (Part part : after.parts()) {
      if (!known || !StoredProfile.carries(part)) {
        result.copy(part, PIXELS.contains(part.name()) ? within : beside);
      }
    }
    if (!known) {
      beside.write(profile);
    }
  }

  private static Set<String> atLeast(int length, Set<String> values) {
    return values.stream()
        .filter(value -> value.strip().length() >= length)
        .collect(Collectors.toSet());
  }
}
