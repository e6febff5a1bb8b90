package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import school.gatehouse.inspection.Words;

/**
 * Proof 4: nothing that was read from the original, and no name given, is in the result.
 *
 * <p>Beside the content every value counts; among compressed pixels and sounds, where short texts
 * turn up by chance, only longer ones. Words that people are meant to read stay, so a value that is
 * among them is not looked for: names in them are findings of their own.
 */
final class NoValueRemains implements Proof {

  private static final int SHORTEST_READ = 6;
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_IN_CONTENT = 10;

  @Override
  public void demand(CleaningCase cleaned) throws IOException {
    ValueSearch beside = search(cleaned, SHORTEST_READ, SHORTEST_NAME);
    ValueSearch within = search(cleaned, SHORTEST_IN_CONTENT, SHORTEST_IN_CONTENT);
    long size = Files.size(cleaned.result());
    long at = 0;
    try (Source result = new Source(cleaned.result())) {
      Stretches passed = new Stretches();
      cleaned.second().everybodys().sorted().forEach(each -> add(passed, each));
      cleaned.second().payload().sorted().forEach(each -> add(passed, each));
      for (Map.Entry<Long, Long> each : passed.sorted()) {
        result.copy(at, Math.max(0, each.getKey() - at), beside);
        at = Math.max(at, each.getValue());
      }
      result.copy(at, size - at, beside);
    }
    cleaned.second().payload().copy(cleaned.result(), within);
    if (beside.found() || within.found()) {
      throw NotCleanable.valuesRemain();
    }
  }

  /** For what a second walk writes compressed. */
  static ValueSearch inUnpacked(Notes first, Set<String> read, Set<String> mustNotOccur) {
    return new ValueSearch(
        wanted(first, SHORTEST_READ, read), wanted(first, SHORTEST_NAME, mustNotOccur));
  }

  private static ValueSearch search(CleaningCase cleaned, int shortestRead, int shortestName) {
    return new ValueSearch(
        wanted(cleaned.first(), shortestRead, cleaned.valuesRead()),
        wanted(cleaned.first(), shortestName, cleaned.mustNotOccur()));
  }

  private static Set<String> wanted(Notes first, int length, Set<String> values) {
    return values.stream()
        .filter(value -> value.strip().length() >= length)
        .filter(value -> first.words().stream().map(Words::text).noneMatch(meant(value)))
        .collect(Collectors.toSet());
  }

  private static Predicate<String> meant(String value) {
    return text -> text.contains(value.strip());
  }

  private static void add(Stretches all, Map.Entry<Long, Long> each) {
    all.add(each.getKey(), each.getValue() - each.getKey());
  }
}
