package school.gatehouse.submission.names;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What was found so far: of each pupil, place and strength where it stood first. */
final class Hits {

  /** Kept of each pupil and strength: a register names a child on every page. */
  private static final int MOST = 6;

  private final Map<UUID, Map<Spot, NameFound>> found = new LinkedHashMap<>();
  private final Map<Strength, BitSet> known = new EnumMap<>(Strength.class);
  private Passage passage = new Passage("", "");

  Hits() {
    for (var strength : Strength.values()) {
      known.put(strength, new BitSet());
    }
  }

  private record Spot(String where, Strength strength) {}

  /** Goes on with another passage. */
  void enter(Passage next) {
    if (!next.where().equals(passage.where())) {
      known.values().forEach(BitSet::clear);
    }
    passage = next;
  }

  /** Whether this is known of the place in hand; it may be of an earlier visit without being so. */
  boolean has(CalledName name, Strength strength) {
    return known.get(strength).get(name.number());
  }

  void add(CalledName name, Strength strength, Word word) {
    if (!has(name, strength)) {
      known.get(strength).set(name.number());
      keep(
          found.computeIfAbsent(name.pupil(), id -> new LinkedHashMap<>()),
          new NameFound(name.pupil(), passage.at(word.number()), strength));
    }
  }

  private void keep(Map<Spot, NameFound> ofPupil, NameFound hit) {
    if (ofPupil.keySet().stream().filter(s -> s.strength() == hit.strength()).count() < MOST) {
      ofPupil.putIfAbsent(new Spot(passage.where(), hit.strength()), hit);
    }
  }

  /** The strongest of each pupil; beside a full name nothing else in the same place counts. */
  List<NameFound> strongest() {
    return found.values().stream().flatMap(Hits::strongest).toList();
  }

  private static Stream<NameFound> strongest(Map<Spot, NameFound> ofPupil) {
    return ofPupil.entrySet().stream()
        .filter(each -> isFull(each.getKey()) || !ofPupil.containsKey(full(each.getKey())))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(NameFound::strength).reversed())
        .limit(MOST);
  }

  private static boolean isFull(Spot spot) {
    return spot.strength() == Strength.FULL;
  }

  private static Spot full(Spot spot) {
    return new Spot(spot.where(), Strength.FULL);
  }
}
