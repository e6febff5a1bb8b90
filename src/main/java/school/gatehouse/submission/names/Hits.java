package school.gatehouse.submission.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What was found so far: of each pupil, place and strength where it stood first. */
final class Hits {

  private final Map<UUID, Map<Spot, NameFound>> found = new LinkedHashMap<>();
  private final Set<Seen> seen = new HashSet<>();

  private record Spot(String where, Strength strength) {}

  private record Seen(String where, List<String> name) {}

  /** What is found in one passage. */
  record In(Passage passage, Hits hits) {

    /** Whether this name has not been met in this place before. */
    boolean isNew(List<String> name) {
      return hits.seen.add(new Seen(passage.where(), name));
    }

    boolean has(CalledName name, Strength strength) {
      return hits.found
          .getOrDefault(name.pupil(), Map.of())
          .containsKey(new Spot(passage.where(), strength));
    }

    void add(CalledName name, Strength strength, Word word) {
      hits.found
          .computeIfAbsent(name.pupil(), id -> new LinkedHashMap<>())
          .computeIfAbsent(
              new Spot(passage.where(), strength),
              spot -> new NameFound(name.pupil(), passage.at(word.number()), strength));
    }
  }

  /** Of each pupil the strongest; beside a full name nothing else in the same place counts. */
  List<NameFound> strongest(int most) {
    return found.values().stream().flatMap(ofPupil -> strongest(ofPupil, most)).toList();
  }

  private static Stream<NameFound> strongest(Map<Spot, NameFound> ofPupil, int most) {
    return ofPupil.entrySet().stream()
        .filter(each -> isFull(each.getKey()) || !ofPupil.containsKey(full(each.getKey())))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(NameFound::strength).reversed())
        .limit(most);
  }

  private static boolean isFull(Spot spot) {
    return spot.strength() == Strength.FULL;
  }

  private static Spot full(Spot spot) {
    return new Spot(spot.where(), Strength.FULL);
  }
}
